using B2BCart.Bench.TwoCompanies;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Links;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Proof.Acting;

namespace B2BCart.Tests.Proof;

/// <summary>The table of commands. A new command needs a line here: what it needs, and an example that is not refused.</summary>
internal static class Commands
{
    private static readonly DateTimeOffset Now = TimeProvider.System.GetUtcNow();
    private static readonly DateOnly Tomorrow = DateOnly.FromDateTime(Now.DateTime).AddDays(1);

    public static IReadOnlyList<CommandRow> All { get; } =
    [
        // the cart itself
        On<CreateCart>(May.BeIn, (_, _) => new("New", Firm.Euro)) with { BeginsACart = true },
        On<CreateCart>(May.Nothing, (_, _) => new("New", Firm.Euro), "under an id that is taken") with { Except = (_, whose) => whose is Whose.NotThere ? "done" : "CartIdTaken" },
        On<DuplicateCart>(May.Read, (scene, _) => new(scene.Id, "Copy")) with { BeginsACart = true },
        On<RenameCart>(May.Edit, (_, _) => new("Renamed")),
        On<ArchiveCart>(May.Own, (_, _) => new()),
        On<BringBackCart>(May.Own, (_, _) => new()) with { Reached = Reached.Archived },
        On<SetReference>(May.Edit, (scene, _) => new(ReferenceKeys.PoNumber, "4500", $"{scene.Firm.Mark} PO")),

        // lines; those of the scene are its owner's
        On<AddLine>(May.AddLines, (_, _) => new(Gold.Plate, new(1), LineDetails.None)),
        On<AddLines>(May.AddLines, (_, _) => new([new(Gold.Plate, new(1), LineDetails.None)])),
        On<ChangeQuantity>(May.Edit, (scene, _) => new(scene.Line, 1)),
        On<SetQuantity>(May.Edit, (scene, _) => new(scene.Line, new(5), new(1))),
        On<SetNote>(May.Edit, (scene, _) => new(scene.Line, "noted", null)),
        On<SendLine>(May.Edit, (scene, _) => new(scene.Line, scene.Firm.Address.ToString(), null)),
        On<MoveLine>(May.Edit, (scene, _) => new(scene.Line, scene.Other)),
        On<CombineLines>(May.Edit, (scene, _) => new(scene.Line, scene.Other)),
        On<RemoveLine>(May.Edit, (scene, _) => new(scene.Line)),
        On<SaveForLater>(May.Edit, (scene, _) => new(scene.Line)),
        On<RestoreLine>(May.Edit, (scene, _) => new(scene.Removed)),
        On<PutLinesBack>(May.Edit, (scene, _) => new([new(scene.Removed, new(1), null)])),

        // several carts
        On<AddLinesOf>(May.AddLines, (scene, me) => new(Beside(scene, me))) with { Before = BeginBeside },
        On<MoveLines>(May.Edit, (scene, me) => new([scene.Line], Beside(scene, me))) with { Before = BeginBeside },
        On<MoveLines>(May.Read, (scene, me) => new([scene.Line], Beside(scene, me), IsCopy: true), "a copy") with { Before = BeginBeside },
        On<MergeCart>(May.Own, (scene, me) => new(Beside(scene, me))) with { Before = BeginBeside },

        // undo
        On<Undo>(May.AddLines, (_, _) => new()) with { Before = AddOne },
        On<Redo>(May.AddLines, (_, _) => new()) with { Before = AddOneAndUndo },
        On<UndoChangesOf>(May.Own, (scene, _) => new(scene.Owner, Now.AddDays(-1))),
        On<RestoreMyChanges>(May.AddLines, (scene, _) => new(scene.Cart.Revision)) with { Before = HaveItUndone },

        // comments
        On<AddComment>(May.Comment, (_, _) => new(null, "Said", [])),
        On<EditComment>(May.Comment, (scene, me) => new(OwnOf(scene, me), "Said otherwise")) with { Before = Say },
        On<EditComment>(May.Own, (scene, _) => new(scene.Comment, "Not mine"), "somebody else's") with { Refuses = NotMine },
        On<DeleteComment>(May.Comment, (scene, me) => new(OwnOf(scene, me))) with { Before = Say },
        On<DeleteComment>(May.Own, (scene, _) => new(scene.Comment), "somebody else's") with { Refuses = NotMine },

        // sharing
        On<ShareCart>(May.Own, (scene, _) => new(Grantee.Of(scene.Firm.Of(Role.NoRole)), CartRole.Viewer)) with { Except = (role, whose) => (role, whose) is (Role.NoRole or Role.SellersClerk, Whose.Own) ? "OwnerHasAll" : null },
        On<StopSharing>(May.Own, (scene, _) => new(Grantee.Of(scene.Firm.Of(Role.Commenter)))) with { Except = (role, whose) => (role, whose) is (Role.Commenter, Whose.Own) ? "OwnerHasAll" : null },
        On<HandOver>(May.Own, (scene, _) => new(scene.Firm.Of(Role.NoRole))),
        On<LeaveCart>(May.Read, (_, _) => new()) with { Except = (role, whose) => whose is Whose.Own || (role, whose) is (Role.Owner, Whose.Shared) ? "OwnerCannotLeave" : null },
        On<LetGo>(May.RunCompany, (scene, _) => new(scene.Firm.Of(Role.Deactivated), scene.Firm.Of(Role.Editor))) with { Refuses = _ => "CartNotFound", Except = (role, whose) => whose is Whose.OtherCompany or Whose.NotThere || (role.IsElsewhere() && whose is Whose.Shared) ? "CartNotFound" : null },
        On<OpenLink>(May.Own, (_, _) => new(new(Guid.CreateVersion7()), false, Now.AddDays(3))),
        On<EndLink>(May.Own, (scene, _) => new(scene.Cart.Links is [var link, ..] ? link.Id : new(Guid.CreateVersion7()))) with { Before = OpenALink },

        // roll call
        On<CallRoll>(May.Own, (scene, _) => new([.. scene.Called], Tomorrow, "Europe/Berlin")),
        On<EndRollCall>(May.Own, (_, _) => new()) with { Reached = Reached.RollCall },
        On<RemindMissing>(May.Own, (_, _) => new(0)) with { Reached = Reached.RollCall },
        On<SayDone>(May.SayDone, (_, _) => new()) with { Reached = Reached.RollCall, Refuses = _ => "NotAskedForDone" },
        On<TakeBackDone>(May.SayDone, (_, _) => new()) with { Reached = Reached.RollCall, Refuses = _ => "NotAskedForDone" },

        // approval and order
        On<SubmitForApproval>(May.Submit, (_, _) => new("Needed")) with { Refuses = may => may.HasFlag(May.Edit) ? "MayNotSubmit" : "RoleTooLow" },
        On<Withdraw>(May.Own, (_, _) => new()) with { Reached = Reached.InReview, Refuses = _ => "NotYoursToWithdraw" },
        On<Approve>(May.Decide, (scene, _) => new(scene.Cart.Material.Hash(), null)) with { Reached = Reached.InReview, Refuses = NotAsked },
        On<Reject>(May.Decide, (scene, _) => new(scene.Cart.Material.Hash(), "Too much")) with { Reached = Reached.InReview, Refuses = NotAsked },
        On<RequestChanges>(May.Decide, (scene, _) => new(scene.Cart.Material.Hash(), "Less", [])) with { Reached = Reached.InReview, Refuses = NotAsked },
        On<TakeBackApproval>(May.Decide, (_, _) => new()) with { Reached = Reached.Approved, Refuses = _ => "NothingToTakeBack" },
        On<ReopenCart>(May.Edit, (_, _) => new()) with { Reached = Reached.Rejected },
        On<PlaceOrder>(May.Order, (scene, _) => new(scene.Cart.Material.Hash())) with { Reached = Reached.Approved, Refuses = _ => "MayNotOrder" },
    ];
}
