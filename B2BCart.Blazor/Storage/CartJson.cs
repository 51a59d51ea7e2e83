using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using B2BCart.Core.Approvals;
using B2BCart.Core.Budgets;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Comments;
using B2BCart.Core.Kernel;
using B2BCart.Core.Links;
using B2BCart.Core.Live;
using B2BCart.Core.Ordering;
using B2BCart.Core.References;
using B2BCart.Core.RollCalls;
using B2BCart.Core.Sharing;

namespace B2BCart.Blazor.Storage;

/// <summary>
/// The one JSON of carts: in the database, on the hub and between nodes. Events, commands and refusals carry their name as <c>type</c>.
/// Generated for what the hot path writes; refusals, which are many and rare, are found by reflection.
/// </summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    IgnoreReadOnlyProperties = true,
    UseStringEnumConverter = true,
    AllowOutOfOrderMetadataProperties = true,
    Converters =
    [
        typeof(IdJson<CompanyId>), typeof(IdJson<UnitId>), typeof(IdJson<PersonId>), typeof(IdJson<CartId>), typeof(IdJson<CommandId>), typeof(IdJson<LineId>), typeof(IdJson<CommentId>), typeof(IdJson<RuleId>), typeof(IdJson<EnvelopeId>), typeof(IdJson<LinkId>),
        typeof(QuantityJson), typeof(UndoStepJson), typeof(SkuJson), typeof(CurrencyJson), typeof(UnitOfMeasureJson),
    ])]
[JsonSerializable(typeof(Cart))]
[JsonSerializable(typeof(Revision))]
[JsonSerializable(typeof(Revision[]))]
[JsonSerializable(typeof(CartEvent))]
[JsonSerializable(typeof(CartCommand))]
[JsonSerializable(typeof(CartCreated))]
[JsonSerializable(typeof(CartRenamed))]
[JsonSerializable(typeof(CartShared))]
[JsonSerializable(typeof(SharingStopped))]
[JsonSerializable(typeof(CartInherited))]
[JsonSerializable(typeof(ColleagueLeft))]
[JsonSerializable(typeof(CartLeft))]
[JsonSerializable(typeof(CartHandedOver))]
[JsonSerializable(typeof(LineAdded))]
[JsonSerializable(typeof(QuantityChanged))]
[JsonSerializable(typeof(QuantitySet))]
[JsonSerializable(typeof(LineRemoved))]
[JsonSerializable(typeof(LineRestored))]
[JsonSerializable(typeof(LineSavedForLater))]
[JsonSerializable(typeof(LineDropped))]
[JsonSerializable(typeof(NoteSet))]
[JsonSerializable(typeof(LineMoved))]
[JsonSerializable(typeof(ChangesUndone))]
[JsonSerializable(typeof(ReferencesBegun))]
[JsonSerializable(typeof(ReferenceSet))]
[JsonSerializable(typeof(SetReference))]
[JsonSerializable(typeof(LineSent))]
[JsonSerializable(typeof(SendLine))]
[JsonSerializable(typeof(CommentAdded))]
[JsonSerializable(typeof(CommentEdited))]
[JsonSerializable(typeof(CommentDeleted))]
[JsonSerializable(typeof(CartSubmitted))]
[JsonSerializable(typeof(CartWithdrawn))]
[JsonSerializable(typeof(CartReopened))]
[JsonSerializable(typeof(ApprovalGiven))]
[JsonSerializable(typeof(ApprovalFell))]
[JsonSerializable(typeof(ApprovalTakenBack))]
[JsonSerializable(typeof(ChangesRequested))]
[JsonSerializable(typeof(CartRejected))]
[JsonSerializable(typeof(BudgetReserved))]
[JsonSerializable(typeof(BudgetReleased))]
[JsonSerializable(typeof(BudgetCommitted))]
[JsonSerializable(typeof(BudgetOwnerAsked))]
[JsonSerializable(typeof(BudgetOwnerSpared))]
[JsonSerializable(typeof(OrderPlaced))]
[JsonSerializable(typeof(RollCalled))]
[JsonSerializable(typeof(DoneSaid))]
[JsonSerializable(typeof(DoneTakenBack))]
[JsonSerializable(typeof(RollCallEnded))]
[JsonSerializable(typeof(MissingReminded))]
[JsonSerializable(typeof(CartArchived))]
[JsonSerializable(typeof(CartBroughtBack))]
[JsonSerializable(typeof(CartKeptAsList))]
[JsonSerializable(typeof(LinesMovedAway))]
[JsonSerializable(typeof(LineTakenIn))]
[JsonSerializable(typeof(LinkOpened))]
[JsonSerializable(typeof(LinkEnded))]
[JsonSerializable(typeof(CreateCart))]
[JsonSerializable(typeof(RenameCart))]
[JsonSerializable(typeof(ShareCart))]
[JsonSerializable(typeof(StopSharing))]
[JsonSerializable(typeof(LetGo))]
[JsonSerializable(typeof(LeaveCart))]
[JsonSerializable(typeof(HandOver))]
[JsonSerializable(typeof(AddLine))]
[JsonSerializable(typeof(AddLines))]
[JsonSerializable(typeof(ChangeQuantity))]
[JsonSerializable(typeof(SetQuantity))]
[JsonSerializable(typeof(RemoveLine))]
[JsonSerializable(typeof(SaveForLater))]
[JsonSerializable(typeof(RestoreLine))]
[JsonSerializable(typeof(SetNote))]
[JsonSerializable(typeof(MoveLine))]
[JsonSerializable(typeof(CombineLines))]
[JsonSerializable(typeof(Undo))]
[JsonSerializable(typeof(Redo))]
[JsonSerializable(typeof(UndoChangesOf))]
[JsonSerializable(typeof(RestoreMyChanges))]
[JsonSerializable(typeof(PutLinesBack))]
[JsonSerializable(typeof(AddComment))]
[JsonSerializable(typeof(EditComment))]
[JsonSerializable(typeof(DeleteComment))]
[JsonSerializable(typeof(SubmitForApproval))]
[JsonSerializable(typeof(Withdraw))]
[JsonSerializable(typeof(ReopenCart))]
[JsonSerializable(typeof(Approve))]
[JsonSerializable(typeof(TakeBackApproval))]
[JsonSerializable(typeof(RequestChanges))]
[JsonSerializable(typeof(Reject))]
[JsonSerializable(typeof(PlaceOrder))]
[JsonSerializable(typeof(CallRoll))]
[JsonSerializable(typeof(SayDone))]
[JsonSerializable(typeof(TakeBackDone))]
[JsonSerializable(typeof(EndRollCall))]
[JsonSerializable(typeof(RemindMissing))]
[JsonSerializable(typeof(ArchiveCart))]
[JsonSerializable(typeof(BringBackCart))]
[JsonSerializable(typeof(DuplicateCart))]
[JsonSerializable(typeof(AddLinesOf))]
[JsonSerializable(typeof(MoveLines))]
[JsonSerializable(typeof(MergeCart))]
[JsonSerializable(typeof(OpenLink))]
[JsonSerializable(typeof(EndLink))]
[JsonSerializable(typeof(Refusal))]
[JsonSerializable(typeof(Row[]))]
[JsonSerializable(typeof(PriceStep[]))]
[JsonSerializable(typeof(Visitor[]))]
[JsonSerializable(typeof(JsonElement))]
public sealed partial class CartJson : JsonSerializerContext
{
    /// <summary>Made late, because the generated part of this class has to stand first.</summary>
    private static readonly Lazy<JsonSerializerOptions> Made = new(Create);

    public static JsonSerializerOptions Settings => Made.Value;

    public static byte[] Write<T>(T value) => JsonSerializer.SerializeToUtf8Bytes(value, Settings);

    public static T Read<T>(ReadOnlySpan<byte> json) => JsonSerializer.Deserialize<T>(json, Settings) ?? throw new JsonException($"No {typeof(T).Name}.");

    private static JsonSerializerOptions Create()
    {
        var options = new JsonSerializerOptions(Default.Options)
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            MaxDepth = 32,
            RespectNullableAnnotations = true,
        };
        options.TypeInfoResolver = JsonTypeInfoResolver.Combine(Default, new DefaultJsonTypeInfoResolver()).WithAddedModifier(Name).WithAddedModifier(Demand);
        options.MakeReadOnly();
        return options;
    }

    private static void Name(JsonTypeInfo info)
    {
        var names = info.Type == typeof(CartEvent) ? CartNames.Events
            : info.Type == typeof(CartCommand) ? CartNames.Commands
            : info.Type == typeof(Refusal) ? RefusalNames.All
            : null;
        if (names is null) return;

        info.PolymorphismOptions = new() { TypeDiscriminatorPropertyName = "type" };
        foreach (var (type, name) in names) info.PolymorphismOptions.DerivedTypes.Add(new(type, name));
    }

    /// <summary>A command comes from a stranger: what its constructor cannot do without has to be there and to be something.</summary>
    private static void Demand(JsonTypeInfo info)
    {
        if (!info.Type.IsSubclassOf(typeof(CartCommand)) && info.Type != typeof(NewLine) && info.Type != typeof(LineThen) && info.Type != typeof(Grantee)) return;

        foreach (var property in info.Properties)
        {
            if (property.AssociatedParameter is { HasDefaultValue: false, IsNullable: false }) property.IsRequired = true;
        }
    }
}
