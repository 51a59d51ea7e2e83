using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;

namespace B2BCart.Tests.Proof;

/// <summary>What the table of commands is made of, and what people did before.</summary>
internal static class Acting
{
    public static CommandRow On<T>(May needs, Func<Scene, PersonId, T> make, string? variant = null) where T : CartCommand =>
        new(typeof(T), variant is null ? typeof(T).Name : $"{typeof(T).Name}, {variant}", needs, make);

    public static string NotMine(May may) => may.HasFlag(May.Comment) ? "NotYourComment" : "RoleTooLow";

    public static string NotAsked(May may) => may.HasFlag(May.Own) ? "NotYourOwn" : "NotAsked";

    /// <summary>A cart of one's own, if one was begun.</summary>
    public static CartId Beside(Scene scene, PersonId me) => scene.Beside ?? new(Guid.CreateVersion7(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero)));

    public static CommentId OwnOf(Scene scene, PersonId me) => scene.Cart.Talk.Comments.LastOrDefault(one => one.Written.Actor == me)?.Id ?? scene.Comment;

    public static async Task BeginBeside(Scene scene, PersonId me)
    {
        var beside = new CartId(Guid.CreateVersion7());
        await scene.World.DoAsync(me, beside, new CreateCart("Beside", Firm.Euro));
        await scene.World.DoAsync(me, beside, new AddLine(Gold.Plate, new(1), LineDetails.None));
        scene.Beside = beside;
    }

    public static Task AddOne(Scene scene, PersonId me) => scene.DoAsync(me, new AddLine(Gold.Plate, new(1), LineDetails.None));

    public static async Task AddOneAndUndo(Scene scene, PersonId me)
    {
        await AddOne(scene, me);
        await scene.DoAsync(me, new Undo());
    }

    public static async Task HaveItUndone(Scene scene, PersonId me)
    {
        await AddOne(scene, me);
        await scene.DoAsync(scene.Owner, new UndoChangesOf(me, TimeProvider.System.GetUtcNow().AddDays(-1)));
    }

    public static Task Say(Scene scene, PersonId me) => scene.DoAsync(me, new AddComment(null, "Mine", []));

    public static Task OpenALink(Scene scene, PersonId me) => scene.DoAsync(me, new OpenLink(new(Guid.CreateVersion7()), false, TimeProvider.System.GetUtcNow().AddDays(1)));
}
