using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;

namespace B2BCart.Core.Carts;

/// <summary>The line that an edit names, if it is there and the actor may edit it.</summary>
internal static class EditedLine
{
    public static Result<Line> Of(Cart cart, LineId id, Facts facts)
    {
        if (Known(cart, id, facts).IsRefused(out var no, out var line)) return no;
        return line.Removed is { } removed ? new LineIsRemoved(id, removed.Actor, removed.At) : line;
    }

    /// <summary>Also one that was removed.</summary>
    public static Result<Line> Known(Cart cart, LineId id, Facts facts)
    {
        var access = facts.AccessTo(cart);
        if (access.MayAddLines.IsRefused(out var no)) return no;
        if (cart.Find(id).IsRefused(out no, out var line)) return no;
        return access.MayEdit(line).IsRefused(out no) ? no : line;
    }

    /// <summary>May a step of undo touch the line? Also where all of it is the actor's own share.</summary>
    public static Verdict May(Cart cart, LineId id, Access access)
    {
        if (cart.Find(id).IsRefused(out var no, out var line)) return no;
        return line.Portions.All(portion => portion.Person == access.Person) ? access.MayAddLines : access.MayEdit(line);
    }
}

/// <summary>Somebody removed the line meanwhile: offer to restore it with the quantity that was typed.</summary>
public sealed record LineIsRemoved(LineId Line, PersonId By, DateTimeOffset At) : Refusal;
