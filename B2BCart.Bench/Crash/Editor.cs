using B2BCart.Blazor.Demo;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.Ordering;

namespace B2BCart.Bench.Crash;

/// <summary>Somebody who works in all carts at random, from the first line to the order, and waits for each answer.</summary>
internal sealed class Editor(HubPerson person, CartsInWork carts, Acknowledged book, Random random)
{
    private static readonly PersonId[] Approvers = [DemoCompany.Ana, DemoCompany.Priya, DemoCompany.Helen];
    private static readonly PersonId[] Buyers = [DemoCompany.Tomas, DemoCompany.Helen];

    public async Task WorkAsync(CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var place = carts.Any(random);
            var isDecision = random.Next(100) < (Approvers.Contains(person.Id) || Buyers.Contains(person.Id) ? 25 : 0);
            if (isDecision) await DecideAsync(place);
            else if (random.Next(100) is var die && die < 45) await AddAsync(place.Cart);
            else await ChangeAsync(place.Cart, die);
        }
    }

    private async Task AddAsync(CartId cart)
    {
        var (sku, step) = CartsInWork.AnyProduct(random);
        await book.DoAsync(person, cart, new AddLine(sku, new(step * random.Next(1, 3)), LineDetails.None));
    }

    private async Task ChangeAsync(CartId id, int die)
    {
        var cart = await person.OpenAsync(id);
        var lines = cart.Present.ToList();
        if (lines.Count == 0) return;

        var line = lines[random.Next(lines.Count)];
        var step = CartsInWork.StepOf(line.Offer.Sku);
        await book.DoAsync(person, id, die switch
        {
            < 62 => new ChangeQuantity(line.Id, random.Next(2) == 0 ? step : -step),
            < 75 => new SetQuantity(line.Id, new(step * random.Next(2, 6)), line.Quantity),
            < 80 => new SetNote(line.Id, $"note {random.Next(1000)}", line.Details.Note),
            < 83 => new RemoveLine(line.Id),
            < 88 => new Undo(),
            < 90 => new Redo(),
            < 93 => new Withdraw(),
            _ => new SubmitForApproval("Refill"),
        });
    }

    /// <summary>Answers as an approver who is asked, and orders what is approved; the next cart takes its place.</summary>
    private async Task DecideAsync(CartsInWork.Place place)
    {
        var cart = await person.OpenAsync(place.Cart);
        var material = cart.Material.Hash();
        if (cart.State is CartState.InReview && cart.Standing?.Asked == person.Id) await book.DoAsync(person, cart.Id, AnswerTo(cart, material));
        else if (cart.State is CartState.Rejected) await book.DoAsync(person, cart.Id, new ReopenCart());
        else if (cart.State is CartState.Approved && Buyers.Contains(person.Id) && (await book.DoAsync(person, cart.Id, new PlaceOrder(material))).Refusal is null) await carts.BeginAsync(place, book, person);
    }

    private CartCommand AnswerTo(Cart cart, string material) => random.Next(10) switch
    {
        0 => new Reject(material, "Not this quarter"),
        1 => new RequestChanges(material, "Less of this", [cart.Present.First().Id]),
        _ => new Approve(material, null),
    };
}
