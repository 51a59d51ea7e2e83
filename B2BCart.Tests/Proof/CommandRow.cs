using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Tests.Proof;

/// <summary>One command of carts: what it needs, and how it is sent so that whoever has that is not refused.</summary>
/// <param name="Make">The command of somebody in a scene.</param>
internal sealed record CommandRow(Type Command, string Name, May Needs, Func<Scene, PersonId, CartCommand> Make)
{
    /// <summary>How far the cart has to be.</summary>
    public Reached Reached { get; init; }

    /// <summary>How those are refused who may read and not this; else by their role.</summary>
    public Func<May, string> Refuses { get; init; } = _ => "RoleTooLow";

    /// <summary>What somebody who may has to have done before.</summary>
    public Func<Scene, PersonId, Task> Before { get; init; } = (_, _) => Task.CompletedTask;

    /// <summary>Another answer than the table of roles gives, and why not: a rule of its own.</summary>
    public Func<Role, Whose, string?> Except { get; init; } = (_, _) => null;

    /// <summary>Sent to a cart that is yet to begin; the scene is what it names.</summary>
    public bool BeginsACart { get; init; }

    public string Expects(Role role, Whose whose)
    {
        var may = Roles.In(role, whose, Reached);
        if (!may.HasFlag(May.BeIn)) return "401";
        if (Except(role, whose) is { } other) return other;
        return may.HasFlag(Needs) ? "done" : !may.HasFlag(May.Read) ? "CartNotFound" : (role, whose) is (Role.Auditor, Whose.Shared) ? "AuditorsOnlyRead" : Refuses(may);
    }
}
