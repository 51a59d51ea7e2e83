using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Tests;

/// <summary>
/// Given what happened, when somebody does something, then these events or this refusal.
/// The cart is Ann's, shared with Bob and Walt (editors, Walt without prices), Cleo (contributor) and Vic (viewer).
/// A spec that ends without a <c>Then</c> fails.
/// </summary>
public abstract partial class CartSpec : IDisposable
{
    private static readonly CommandId This = new(Cast.Id(999));

    private CartLog _log = CartLog.Shared();
    private Result<Decided>? _answer;
    private Cart? _before;
    private int _minute;
    private bool _isChecked;

    /// <summary>The line that row <paramref name="row"/> (from 0) of the command under <see cref="When"/> adds.</summary>
    protected static LineId NewLine(int row = 0) => LineId.Of(This, row);

    /// <summary>The first step of Given happens in minute 1, the next in minute 2, ...</summary>
    protected static DateTimeOffset Minute(int minute) => CartLog.Start.AddMinutes(minute);

    protected static Quantity Q(decimal value) => new(value);

    protected static Portion Of(Person person, decimal quantity) => new(person.Id, quantity);

    protected Cart Now => _log.Cart;

    /// <summary>There is no cart yet.</summary>
    public CartSpec Unborn()
    {
        _log = new();
        return this;
    }

    public CartSpec Given(params Act[] acts)
    {
        foreach (var act in acts)
        {
            var command = new CommandId(Cast.Id(10_000 + (++_minute * 10)));
            if (act.Happened is { } happened) _log.Append(act.Actor, command, Minute(_minute), null, happened(_log.Cart));
            else if (_log.Execute(act.Actor, command, Minute(_minute), act.On(_log.Cart)).IsRefused(out var no, out _)) Assert.Fail($"Given: {act.On(_log.Cart)} is refused: {no}");
        }

        return this;
    }

    /// <summary>The other cart: Lab 4 of Ann, to which Bob adds.</summary>
    protected static CartId Lab4 { get; } = new(Cast.Id(950));

    /// <summary>There is another cart, and this happened in it.</summary>
    public CartSpec Beside(params Act[] acts)
    {
        _log.Other = CartLog.Beside(Lab4);
        _log.Other.Other = _log;
        return Elsewhere(acts);
    }

    /// <summary>This happened in the other cart since.</summary>
    public CartSpec Elsewhere(params Act[] acts)
    {
        var other = _log.Other!;
        foreach (var act in acts)
        {
            if (act.Happened is { } happened) other.Append(act.Actor, new(Cast.Id(20_000 + ++_minute)), Minute(_minute), null, happened(other.Cart));
            else if (other.Execute(act.Actor, new(Cast.Id(20_000 + ++_minute)), Minute(_minute), act.On(other.Cart)).IsRefused(out var no, out _)) Assert.Fail($"Beside: {no}");
        }

        return this;
    }

    /// <summary>The lines of the other cart.</summary>
    public CartSpec ThenBeside(params string[] lines)
    {
        _ = Accepted();
        _log.Other!.Cart.Present.Select(Read).Should().Equal(lines);
        return this;
    }

    public void ThenOther<T>(Func<Cart, T> asked, T answer)
    {
        _ = Accepted();
        asked(_log.Other!.Cart).Should().Be(answer);
    }

    /// <summary>From now on the cart's owner may charge these cost centres only.</summary>
    public CartSpec OwnerCharges(params string[] centres)
    {
        _log.Chargeable = [.. centres];
        return this;
    }

    /// <summary>From now on a budget is as large as this.</summary>
    public CartSpec Allocated(string costCentre, decimal euros)
    {
        _log.Envelopes = [.. _log.Envelopes.Select(one => one.CostCentre == costCentre ? one with { Allocated = Purse.Euros(euros) } : one)];
        return this;
    }

    /// <summary>The settings of whoever acts say that this stands in a new cart.</summary>
    public CartSpec Begins(string field, string value)
    {
        _log.FieldsNow = [.. _log.FieldsNow.Select(one => one.Key == field ? one with { First = value } : one)];
        return this;
    }

    /// <summary>From now on the catalog says this.</summary>
    public CartSpec Catalog(params Offer[] offers)
    {
        _log.Catalog = offers.ToDictionary(offer => offer.Sku);
        return this;
    }

    public CartSpec When(Act act)
    {
        _before = _log.Cart;
        _answer = _log.Execute(act.Actor, This, Minute(++_minute), act.On(_log.Cart));
        return this;
    }

    public void Then(params CartEvent[] events)
    {
        Told.Of(Accepted().Events).Should().Be(Told.Of(events));
        events.Should().NotBeEmpty("ThenNothing says that nothing happens");
    }

    /// <summary>Accepted, and there was nothing to change: no event, no revision.</summary>
    public void ThenNothing()
    {
        Accepted().Events.Should().BeEmpty();
        _log.Cart.Should().BeSameAs(_before);
    }

    public void ThenRefused(Refusal refusal)
    {
        _isChecked = true;
        if (!_answer!.Value.IsRefused(out var no, out var decided)) Assert.Fail($"Accepted: {Told.Of(decided.Events)}");
        Told.Of(no).Should().Be(Told.Of(refusal));
        _log.Cart.Should().BeSameAs(_before);
    }

    /// <summary>What became of each row: nothing where it was taken, else why not.</summary>
    public CartSpec ThenRows(params Refusal?[] refusals)
    {
        Told.Of(Accepted().Rows.Select(row => row.Refused)).Should().Be(Told.Of(refusals));
        return this;
    }

    public void ThenAnswers(params Row[] rows) => Told.Of(Accepted().Rows).Should().Be(Told.Of(rows));

    /// <summary>The lines as somebody reads them: <c>BOLTS 15 'roof' = Ann 10, Bob 5</c>.</summary>
    public CartSpec ThenLines(params string[] lines)
    {
        _ = Accepted();
        _log.Cart.Present.Select(Read).Should().Equal(lines);
        return this;
    }

    public void ThenTotal(decimal amount)
    {
        _ = Accepted();
        _log.Cart.Total!.Value.Amount.Should().Be(amount);
    }

    public void ThenCart<T>(Func<Cart, T> asked, T answer)
    {
        _ = Accepted();
        asked(_log.Cart).Should().Be(answer);
    }

    public void ThenLog<T>(Func<IReadOnlyList<Revision>, T> asked, T answer)
    {
        _ = Accepted();
        asked(_log.Revisions).Should().Be(answer);
    }

    public void Dispose()
    {
        if (!_isChecked) Assert.Fail("This spec asserts nothing.");
        GC.SuppressFinalize(this);
    }

    private Decided Accepted()
    {
        _isChecked = true;
        if (_answer is not { } answer) throw new InvalidOperationException("Nothing was asked: When is missing.");
        if (answer.IsRefused(out var no, out var decided)) Assert.Fail($"Refused: {no}");
        return decided;
    }
}
