using B2BCart.Core.Operator;
using B2BCart.Core.People;

namespace B2BCart.Tests.Operator;

public sealed class Running_companies : SellerSpec
{
    [Fact]
    public void begins_with_a_company_its_admin_and_its_first_unit() =>
        GivenNone().When(new OpenCompany("Atelier", Pia, Lab)).Then(new CompanyOpened(Pia, Lab));

    [Theory, InlineData(""), InlineData("  "), InlineData("x", 81)]
    public void needs_a_name(string name, int times = 1) =>
        When(new RenameCompany(string.Concat(Enumerable.Repeat(name, times)))).ThenRefused(new NotACompanyName(80));

    [Fact]
    public void needs_a_name_from_the_first_day() => GivenNone().When(new OpenCompany(" ", Pia, Lab)).ThenRefused(new NotACompanyName(80));

    [Fact]
    public void renames() => When(new RenameCompany(" Atelier Nord ")).Then(new CompanyRenamed("Atelier", "Atelier Nord"));

    [Fact]
    public void does_nothing_for_the_same_name() => When(new RenameCompany("Atelier")).Then();

    [Fact]
    public void describes()
    {
        When(new DescribeCompany("Europe/Oslo", "de", "NO 1")).Then(new CompanyDescribed("Europe/Oslo", "de", "NO 1"));
        Given(firm => firm with { Zone = "Europe/Oslo", Language = null, VatId = "NO 1" }).When(new DescribeCompany("Europe/Oslo", null, "NO 1")).Then();
        When(new DescribeCompany("Europe/Oslo", "en", "NO 1")).Then(new CompanyDescribed("Europe/Oslo", "en", "NO 1"));
        When(new DescribeCompany("Europe/Rome", null, "NO 1")).Then(new CompanyDescribed("Europe/Rome", null, "NO 1"));
        When(new DescribeCompany("Europe/Oslo", null, "")).Then(new CompanyDescribed("Europe/Oslo", null, ""));
    }

    [Fact]
    public void closes_and_opens_again()
    {
        When(new CloseCompany()).Then(new CompanyClosed());
        Given(firm => firm with { IsClosed = true }).When(new CloseCompany()).Then();
        When(new ReopenCompany()).Then(new CompanyReopened());
        Given(firm => firm with { IsClosed = false }).When(new ReopenCompany()).Then();
    }

    [Fact]
    public void names_a_contact_and_takes_them_back()
    {
        When(new NameContact(Seller)).Then(new ContactNamed(Seller));
        When(new DropContact(Seller)).Then();
        Given(firm => firm with { Contacts = [Seller] }).When(new NameContact(Seller)).Then();
        When(new DropContact(Seller)).Then(new ContactDropped(Seller));
    }

    [Fact]
    public void names_nobody_of_the_company_as_its_contact() => When(new NameContact(Pia)).ThenRefused(new NobodyAtTheSeller());

    [Fact]
    public void invites_the_first_admin_again() => When(new InviteFirstAdmin(Ada)).Then(new PersonInvitedAgain(Ada));

    [Fact]
    public void invites_nobody_else() => When(new InviteFirstAdmin(Pia)).ThenRefused(new NoSuchPerson());

    [Fact]
    public void is_the_sellers_admins_right()
    {
        WhenBy(Operator with { IsAdmin = false }, new CloseCompany()).ThenRefused(new NotYourCompaniesToRun());
        WhenBy(Operator with { IsOperator = false }, new CloseCompany()).ThenRefused(new NotYourCompaniesToRun());
        WhenBy(null, new CloseCompany()).ThenRefused(new NotYourCompaniesToRun());
    }

    [Fact]
    public void leaves_the_seller_itself_alone() => Given(firm => firm with { IsSeller = true }).When(new CloseCompany()).ThenRefused(new NotYourCompaniesToRun());
}
