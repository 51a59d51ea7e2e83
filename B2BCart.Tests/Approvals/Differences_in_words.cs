using System.Globalization;
using B2BCart.Blazor.Approvals;
using B2BCart.Core.Approvals;
using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Tests.Shell;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

/// <summary>What Mia reads after she said yes to 5 desks.</summary>
public sealed class Differences_in_words : RequestSpec
{
    public Differences_in_words() => CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo("en-GB");

    [Fact]
    public void say_what_was_added() => Approved().When(Bob.Adds(Lamp, 2)).ThenCart(Read, $"plus {Lamp.Name}, 2 pieces +20.00 by Bob");

    [Fact]
    public void say_from_what_to_what() => Approved().When(Bob.Changes(Desk, 2)).ThenCart(Read, $"raised {Desk.Name}, 5 to 7 pieces +800.00 by Bob");

    [Fact]
    public void say_less_with_a_minus() => Approved().When(Bob.Changes(Desk, -1)).ThenCart(Read, $"lowered {Desk.Name}, 5 to 4 pieces −400.00 by Bob");

    [Fact]
    public void say_what_was_removed() => Approved().Given(Bob.Put(Lamp, 2)).When(Bob.Removes(Desk)).ThenCart(Read, $"minus {Desk.Name}, 5 pieces removed −2,000.00 by Bob; plus {Lamp.Name}, 2 pieces +20.00 by Bob");

    [Fact]
    public void say_where_it_goes_now() => Approved().When(Bob.Fills(ReferenceKeys.ShipTo, "halle-7", "kiel")).ThenCart(Read, "next Another place to ship to");

    private static string Read(Cart cart)
    {
        var (then, reader) = (cart.Review!.LastOf(Mia.Id)!.Material, Worded.ReaderOf(cart));
        return string.Join("; ", ChangeView.Of(Difference.Between(then, cart.Material), then, cart, [], Worded.Of(), reader)
            .Select(change => string.Join(' ', new[] { change.Icon, change.Says, change.Figure, change.By is { } by ? $"by {by.Split(',')[0]}" : null }.Where(part => part is not null))));
    }
}
