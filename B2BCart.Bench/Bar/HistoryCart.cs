using B2BCart.Blazor.Demo;
using B2BCart.Blazor.Live;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using Answer = B2BCart.Blazor.Live.Answer;

namespace B2BCart.Bench.Bar;

/// <summary>A cart of two lines that waits for approval, so that every change also moves its budget.</summary>
internal sealed record HistoryCart(CartId Id, IReadOnlyList<LineId> Lines, long Begun)
{
    private static readonly string[] Goods = ["SF-33070", "SF-41200-L"];

    public static async Task<HistoryCart> BeginAsync(Func<CartId, CommandId, CartCommand, Task<Reply<Answer>>> execute)
    {
        var (cart, lines, revision) = (new CartId(Guid.CreateVersion7()), new List<LineId>(), 0L);
        CartCommand[] beginning =
        [
            new CreateCart("History", DemoCompany.Company.Currency),
            new ShareCart(Grantee.Of(DemoCompany.Company.Id), CartRole.Editor),
            new SetReference(ReferenceKeys.ShipTo, DemoReferences.Hall7, null),
            new SetReference(ReferenceKeys.PoNumber, "4500-2207", null),
            new SetReference(ReferenceKeys.CostCentre, DemoReferences.CostCentre(4120).ToString(), null),
            new AddLines([.. Goods.Select(sku => new NewLine(Sku.Of(sku), new(History.Start), LineDetails.None))]),
            new SubmitForApproval("Refill"),
        ];
        foreach (var command in beginning)
        {
            var reply = await execute(cart, new(Guid.CreateVersion7()), command);
            if (reply.Value is not { } answer) throw new InvalidOperationException($"{command} is refused: {reply.Refusal}");
            if (command is AddLines) lines.AddRange(answer.Rows.Select(row => row.Line!.Value));
            revision = answer.Revision;
        }

        return new(cart, lines, revision);
    }
}
