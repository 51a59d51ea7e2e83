using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

/// <summary>What stands in the history of one line: all that happened to it, and nothing that happened to another.</summary>
public sealed class The_story_of_a_line : CartSpec
{
    private CartSpec Lived => Given(
        Ann.Put(Lamp, 1), Ann.Put(Desk, 2), Bob.Changes(Desk, 1), Bob.Sets(Desk, 5, seen: 3), Bob.Notes(Desk, "oak"), Bob.Sends(Desk, "kiel"), Bob.Moves(Lamp, Desk), Bob.Says("Five?", Desk),
        Bob.Does(cart => new EditComment(cart.Talk.Comments[0].Id, "Six?")), Bob.Does(cart => new DeleteComment(cart.Talk.Comments[0].Id)), Bob.Removes(Desk), Bob.Restores(Desk), Bob.Saves(Desk), Bob.Restores(Desk));

    [Fact]
    public void is_all_that_happened_to_it() => Lived.When(Ann.Renames("Lab 5")).ThenLog(log => log.Count(one => one.Events.Any(happened => happened.Concerns(Desk.Line()))), 12);

    [Fact]
    public void is_nothing_that_happened_to_another() => Lived.When(Ann.Renames("Lab 5")).ThenLog(log => log.Count(one => one.Events.Any(happened => happened.Concerns(Lamp.Line()))), 2);

    [Fact]
    public void is_nothing_that_happened_to_the_cart() => Lived.When(Ann.Renames("Lab 5")).ThenLog(log => log.Any(one => one.Events.Any(happened => happened.Concerns(new LineId(Id(4_711))))), false);
}
