using B2BCart.Core.People;

namespace B2BCart.Tests.People;

public sealed class The_roles_of_a_person
{
    [Theory]
    [InlineData(Rights.None, false, false, "")]
    [InlineData(Rights.SeesPrices | Rights.RunsCatalog, false, false, "")]
    [InlineData(Rights.MaySubmit, false, false, "Requester")]
    [InlineData(Rights.MaySubmit | Rights.MayOrder, true, true, "Requester, Buyer, Approver, BudgetOwner")]
    [InlineData(Rights.Admin, false, false, "Admin")]
    [InlineData(Rights.Auditor, false, false, "Auditor")]
    public void follow_from_what_they_have_and_from_nothing_else(Rights rights, bool hasLimit, bool ownsBudget, string roles) => string.Join(", ", CompanyRoles.Of(rights, hasLimit, ownsBudget)).Should().Be(roles);
}
