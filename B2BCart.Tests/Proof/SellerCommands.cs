using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Kernel;
using B2BCart.Core.Operator;

namespace B2BCart.Tests.Proof;

/// <summary>One command of the seller about a company: done for who runs the companies, about another than the seller's own.</summary>
/// <param name="Make">The command about an admin of that company, and about somebody at the seller.</param>
internal sealed record SellerCommandRow(Type Command, Func<PersonId, PersonId, SellerCommand> Make)
{
    public static string Expects(Role role, bool isOwn) => Roles.In(role, Whose.Own).HasFlag(May.Operate) && !isOwn ? "done" : nameof(NotYourCompaniesToRun);
}

/// <summary>The table of commands of the seller. A new one needs a line here.</summary>
internal static class SellerCommands
{
    public static IReadOnlyList<SellerCommandRow> All { get; } =
    [
        On((_, _) => new RenameCompany($"Renamed {Guid.CreateVersion7()}")),
        On((_, _) => new DescribeCompany("Europe/Oslo", "en", "NO 1")),
        On((admin, _) => new InviteFirstAdmin(admin)),
        On((_, seller) => new NameContact(seller)),
        On((_, seller) => new DropContact(seller)),
        On((_, _) => new CloseCompany()),
        On((_, _) => new ReopenCompany()),
    ];

    private static SellerCommandRow On<T>(Func<PersonId, PersonId, T> make) where T : SellerCommand => new(typeof(T), make);
}
