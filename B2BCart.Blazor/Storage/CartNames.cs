using System.Collections.Frozen;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Storage;

/// <summary>The names under which events are stored for good, with a version, and those by which commands are sent.</summary>
public static class CartNames
{
    public static FrozenDictionary<Type, string> Events { get; } = new Dictionary<Type, string>
    {
        [typeof(CartCreated)] = "CartCreated.1",
        [typeof(CartRenamed)] = "CartRenamed.1",
        [typeof(CartShared)] = "CartShared.1",
        [typeof(SharingStopped)] = "SharingStopped.1",
        [typeof(CartInherited)] = "CartInherited.1",
        [typeof(ColleagueLeft)] = "ColleagueLeft.1",
        [typeof(CartLeft)] = "CartLeft.1",
        [typeof(CartHandedOver)] = "CartHandedOver.1",
        [typeof(LineAdded)] = "LineAdded.1",
        [typeof(QuantityChanged)] = "QuantityChanged.1",
        [typeof(QuantitySet)] = "QuantitySet.1",
        [typeof(LineRemoved)] = "LineRemoved.1",
        [typeof(LineRestored)] = "LineRestored.1",
        [typeof(LineSavedForLater)] = "LineSavedForLater.1",
        [typeof(LineDropped)] = "LineDropped.1",
        [typeof(NoteSet)] = "NoteSet.1",
        [typeof(LineMoved)] = "LineMoved.1",
        [typeof(ChangesUndone)] = "ChangesUndone.1",
        [typeof(ReferencesBegun)] = "ReferencesBegun.1",
        [typeof(ReferenceSet)] = "ReferenceSet.1",
        [typeof(LineSent)] = "LineSent.1",
        [typeof(CommentAdded)] = "CommentAdded.1",
        [typeof(CommentEdited)] = "CommentEdited.1",
        [typeof(CommentDeleted)] = "CommentDeleted.1",
        [typeof(CartSubmitted)] = "CartSubmitted.1",
        [typeof(CartWithdrawn)] = "CartWithdrawn.1",
        [typeof(CartReopened)] = "CartReopened.1",
        [typeof(ApprovalGiven)] = "ApprovalGiven.1",
        [typeof(ApprovalFell)] = "ApprovalFell.1",
        [typeof(ApprovalTakenBack)] = "ApprovalTakenBack.1",
        [typeof(ChangesRequested)] = "ChangesRequested.1",
        [typeof(CartRejected)] = "CartRejected.1",
        [typeof(BudgetReserved)] = "BudgetReserved.1",
        [typeof(BudgetReleased)] = "BudgetReleased.1",
        [typeof(BudgetCommitted)] = "BudgetCommitted.1",
        [typeof(BudgetOwnerAsked)] = "BudgetOwnerAsked.1",
        [typeof(BudgetOwnerSpared)] = "BudgetOwnerSpared.1",
        [typeof(OrderPlaced)] = "OrderPlaced.1",
        [typeof(RollCalled)] = "RollCalled.1",
        [typeof(DoneSaid)] = "DoneSaid.1",
        [typeof(DoneTakenBack)] = "DoneTakenBack.1",
        [typeof(RollCallEnded)] = "RollCallEnded.1",
        [typeof(MissingReminded)] = "MissingReminded.1",
        [typeof(CartArchived)] = "CartArchived.1",
        [typeof(CartBroughtBack)] = "CartBroughtBack.1",
        [typeof(CartKeptAsList)] = "CartKeptAsList.1",
        [typeof(LinesMovedAway)] = "LinesMovedAway.1",
        [typeof(LineTakenIn)] = "LineTakenIn.1",
        [typeof(LinkOpened)] = "LinkOpened.1",
        [typeof(LinkEnded)] = "LinkEnded.1",
    }.ToFrozenDictionary();

    public static FrozenDictionary<Type, string> Commands { get; } = new Dictionary<Type, string>
    {
        [typeof(CreateCart)] = "CreateCart",
        [typeof(RenameCart)] = "RenameCart",
        [typeof(ShareCart)] = "ShareCart",
        [typeof(StopSharing)] = "StopSharing",
        [typeof(LetGo)] = "LetGo",
        [typeof(LeaveCart)] = "LeaveCart",
        [typeof(HandOver)] = "HandOver",
        [typeof(AddLine)] = "AddLine",
        [typeof(AddLines)] = "AddLines",
        [typeof(ChangeQuantity)] = "ChangeQuantity",
        [typeof(SetQuantity)] = "SetQuantity",
        [typeof(RemoveLine)] = "RemoveLine",
        [typeof(SaveForLater)] = "SaveForLater",
        [typeof(RestoreLine)] = "RestoreLine",
        [typeof(SetNote)] = "SetNote",
        [typeof(MoveLine)] = "MoveLine",
        [typeof(CombineLines)] = "CombineLines",
        [typeof(Undo)] = "Undo",
        [typeof(Redo)] = "Redo",
        [typeof(UndoChangesOf)] = "UndoChangesOf",
        [typeof(RestoreMyChanges)] = "RestoreMyChanges",
        [typeof(PutLinesBack)] = "PutLinesBack",
        [typeof(SetReference)] = "SetReference",
        [typeof(SendLine)] = "SendLine",
        [typeof(AddComment)] = "AddComment",
        [typeof(EditComment)] = "EditComment",
        [typeof(DeleteComment)] = "DeleteComment",
        [typeof(SubmitForApproval)] = "SubmitForApproval",
        [typeof(Withdraw)] = "Withdraw",
        [typeof(ReopenCart)] = "ReopenCart",
        [typeof(Approve)] = "Approve",
        [typeof(TakeBackApproval)] = "TakeBackApproval",
        [typeof(RequestChanges)] = "RequestChanges",
        [typeof(Reject)] = "Reject",
        [typeof(PlaceOrder)] = "PlaceOrder",
        [typeof(CallRoll)] = "CallRoll",
        [typeof(SayDone)] = "SayDone",
        [typeof(TakeBackDone)] = "TakeBackDone",
        [typeof(EndRollCall)] = "EndRollCall",
        [typeof(RemindMissing)] = "RemindMissing",
        [typeof(ArchiveCart)] = "ArchiveCart",
        [typeof(BringBackCart)] = "BringBackCart",
        [typeof(DuplicateCart)] = "DuplicateCart",
        [typeof(AddLinesOf)] = "AddLinesOf",
        [typeof(MoveLines)] = "MoveLines",
        [typeof(MergeCart)] = "MergeCart",
        [typeof(OpenLink)] = "OpenLink",
        [typeof(EndLink)] = "EndLink",
    }.ToFrozenDictionary();
}

/// <summary>Refusals are named by their type; they are answers, never history.</summary>
public static class RefusalNames
{
    public static FrozenDictionary<Type, string> All { get; } = typeof(Refusal).Assembly.GetTypes()
        .Concat(typeof(RefusalNames).Assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Refusal)))
        .ToFrozenDictionary(type => type, type => type.Name);
}
