using B2BCart.Blazor.Carts;
using B2BCart.Blazor.People;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Blazor.Demo.DemoCompany;

namespace B2BCart.Blazor.Demo;

/// <summary>A few carts in work, filled by the people of the company with the same commands that everybody uses.</summary>
public sealed class DemoCarts(CartWriter writer, PeopleBook people)
{
    public async Task FillAsync(CancellationToken stop)
    {
        var lab = await BeginAsync("Lab 3 opening", Lena, stop);
        foreach (var colleague in (PersonId[])[Bob, Mei, Jonas, Samir]) await lab.DoAsync(Lena, new ShareCart(Grantee.Of(colleague), CartRole.Editor), stop);
        await lab.DoAsync(Lena, new ShareCart(Grantee.Of(Olek), CartRole.Viewer), stop);
        await lab.AddAsync(Mei, stop, ("SF-20114-M", 20), ("SF-33070", 14), ("SF-41200-L", 12));
        await lab.AddAsync(Lena, stop, ("SF-50210", 2), ("SF-50900", 3), ("OF-70001", 12));
        await lab.AddAsync(Jonas, stop, ("SF-33070", 10), ("LB-10455", 60), ("LB-30480", 48_000), ("LB-55112", 12.5m), ("LB-70035", 8));
        await lab.AddAsync(Samir, stop, ("IT-27440", 6), ("IT-61200", 1), ("IT-28110", 6));
        await lab.AddAsync(Mei, stop, ("IT-61310", 4));
        await lab.AddAsync(Bob, stop, ("LB-90310", 3), ("SF-20114-M", 20), ("OF-71020", 2), ("OF-70440", 20));
        await lab.DoAsync(Jonas, new RemoveLine(lab.Line("OF-71020")), stop);
        await lab.DoAsync(Bob, new SetNote(lab.Line("LB-90310"), "one for each bench", null), stop);

        await lab.DoAsync(Lena, new SetReference(ReferenceKeys.ShipTo, DemoReferences.Hall7, null), stop);
        await lab.DoAsync(Lena, new SetReference(ReferenceKeys.CostCentre, DemoReferences.CostCentre(4120).ToString(), null), stop);

        var winter = await BeginAsync("Winter PPE", Samir, stop);
        await winter.DoAsync(Samir, new ShareCart(Grantee.Of(DemoCompany.Company.Id), CartRole.Contributor), stop);
        await winter.AddAsync(Samir, stop, ("SF-20410", 8), ("SF-41310-L", 50), ("SF-35010", 2));
        await winter.AddAsync(Bob, stop, ("SF-20114-L", 60), ("SF-20410", 4));

        var tips = await BeginAsync("Consumables December", Lena, stop);
        await tips.DoAsync(Lena, new ShareCart(Grantee.Of(LabAndQuality), CartRole.Editor), stop);
        await tips.AddAsync(Lena, stop, ("SF-20114-M", 20), ("LB-10455", 30), ("PK-20110", 12));

        var server = await BeginAsync("Server room refresh", Tomas, stop);
        await server.DoAsync(Tomas, new ShareCart(Grantee.Of(Samir), CartRole.Editor), stop);
        await server.AddAsync(Samir, stop, ("IT-12010", 2), ("FA-46120", 3.5m), ("FA-12410", 300));

        await SubmitQ4LabAsync(stop);
    }

    /// <summary>One that waits for an approver already, so that the first day shows what that is like.</summary>
    private async Task SubmitQ4LabAsync(CancellationToken stop)
    {
        var q4 = await BeginAsync("Q4 lab", Jonas, stop);
        await q4.DoAsync(Jonas, new ShareCart(Grantee.Of(LabAndQuality), CartRole.Editor), stop);
        await q4.AddAsync(Jonas, stop, ("LB-90310", 3), ("LB-10455", 90), ("SF-50900", 2), ("LB-70035", 12));
        await q4.DoAsync(Jonas, new SetReference(ReferenceKeys.ShipTo, DemoReferences.Hall7, null), stop);
        await q4.DoAsync(Jonas, new SetReference(ReferenceKeys.PoNumber, "4500-2207", null), stop);
        await q4.DoAsync(Jonas, new SetReference(ReferenceKeys.CostCentre, DemoReferences.CostCentre(4120).ToString(), null), stop);
        await q4.DoAsync(Jonas, new SubmitForApproval("Refill for the first quarter, and a third stirrer for Lab 2"), stop);
    }

    private async Task<Filling> BeginAsync(string name, PersonId owner, CancellationToken stop)
    {
        var cart = new Filling(new CartId(Guid.CreateVersion7()), this);
        await cart.DoAsync(owner, new CreateCart(name, DemoCompany.Company.Currency), stop);
        return cart;
    }

    private sealed class Filling(CartId cart, DemoCarts of)
    {
        private readonly Dictionary<string, LineId> _lines = [];

        public async Task DoAsync(PersonId actor, CartCommand command, CancellationToken stop) => await AnsweredAsync(actor, command, stop);

        public async Task AddAsync(PersonId actor, CancellationToken stop, params (string Sku, decimal Quantity)[] rows)
        {
            var answered = await AnsweredAsync(actor, new AddLines([.. rows.Select(row => new NewLine(Sku.Of(row.Sku), new(row.Quantity), LineDetails.None))]), stop);
            foreach (var row in answered.Rows)
            {
                _lines[rows[row.Number - 1].Sku] = row.Line ?? throw new InvalidOperationException($"The demo row {rows[row.Number - 1]} is refused: {row.Refused}");
            }
        }

        public LineId Line(string sku) => _lines[sku];

        private async Task<Answered> AnsweredAsync(PersonId actor, CartCommand command, CancellationToken stop)
        {
            var person = await of.People.FindAsync(actor, stop) ?? throw new InvalidOperationException("The demo person is missing.");
            return (await of.Writer.ExecuteAsync(person, cart, new CommandId(Guid.CreateVersion7()), command, stop)).IsRefused(out var no, out var answered)
                ? throw new InvalidOperationException($"The demo command {command} is refused: {no}")
                : answered;
        }
    }

    private CartWriter Writer => writer;

    private PeopleBook People => people;
}
