using B2BCart.Bench.TwoCompanies;

namespace B2BCart.Tests.Proof;

/// <summary>Who may do what: PRODUCT.md's roles as a table.</summary>
internal static class Roles
{
    private const May Reader = May.Read | May.ReadOrder;
    private const May Commenter = Reader | May.Comment;
    private const May Contributor = Commenter | May.AddLines;
    private const May Editor = Contributor | May.Edit;
    private const May Owner = Editor | May.Own;

    public static May In(Role role, Whose whose, Reached reached = Reached.Draft) => Everywhere(role) | (whose, role) switch
    {
        (Whose.OtherCompany or Whose.Shared, Role.Seller) when reached is Reached.Ordered => May.ReadOrder,
        (Whose.OtherCompany or Whose.NotThere, _) or (_, Role.Anonymous or Role.LinkHolder or Role.Deactivated) => May.Nothing,
        (Whose.Own, Role.NoPrices) => Owner,
        (Whose.Own, Role.Buyer) => Owner | May.Submit | May.Order,
        (Whose.Own, _) => Owner | May.Submit,
        (Whose.Shared, _) => Shared(role, reached),
        _ => May.Nothing,
    };

    private static May Shared(Role role, Reached reached) => role switch
    {
        Role.Owner => Owner | May.Submit,
        Role.Editor => Editor | May.Submit | May.SayDone,
        Role.Contributor => Contributor | May.SayDone,
        Role.Commenter => Commenter,
        Role.Viewer => Reader,
        Role.Buyer => Reader | May.Order,
        Role.NoPrices => Editor,
        Role.Auditor when WasSubmitted(reached) => Reader,
        Role.Asked when WasSubmitted(reached) => Commenter | May.Decide,
        _ => May.Nothing,
    };

    private static bool WasSubmitted(Reached reached) => reached is Reached.InReview or Reached.Approved or Reached.Rejected or Reached.Ordered;

    private static May Everywhere(Role role) => role switch
    {
        Role.Anonymous or Role.Deactivated => May.Nothing,
        Role.LinkHolder => May.FollowTheLink,
        Role.NoPrices => May.BeIn,
        Role.Admin or Role.OtherCompany => May.BeIn | May.SeePrices | May.RunCompany | May.ReadLog,
        Role.Auditor => May.BeIn | May.SeePrices | May.Audit | May.ReadLog,
        Role.Seller => May.BeIn | May.SeePrices | May.RunCompany | May.ReadLog | May.RunCatalog | May.Operate,
        _ => May.BeIn | May.SeePrices,
    };
}
