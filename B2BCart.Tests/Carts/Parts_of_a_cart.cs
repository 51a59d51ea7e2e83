using System.Globalization;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

/// <summary>Tips cost 3 EUR; their supplier takes 14.90 EUR for sending, and nothing from 30 EUR on.</summary>
public sealed class Parts_of_a_cart : CartSpec
{
    [Fact]
    public void take_freight_below_the_limit_and_say_how_much_is_missing() =>
        Given(Ann.Put(Tips, 4)).When(Bob.Changes(Tips, 5)).ThenCart(Sent, "Labora: 27 + 14.9, free with 3");

    [Fact]
    public void are_sent_free_at_the_limit() => Given(Ann.Put(Tips, 4)).When(Bob.Changes(Tips, 6)).ThenCart(Sent, "Labora: 30 + 0");

    [Fact]
    public void are_sent_free_above_it() => Given(Ann.Put(Tips, 4)).When(Bob.Changes(Tips, 7)).ThenCart(Sent, "Labora: 33 + 0");

    [Fact]
    public void take_nothing_where_no_terms_are_known() => When(Ann.Adds(Lamp, 1)).ThenCart(Sent, "Us: 10 + 0");

    [Fact]
    public void are_one_a_supplier_each_where_its_first_line_stands() =>
        Given(Ann.Put(Lamp, 1), Ann.Put(Tips, 1)).When(Bob.Adds(Desk, 1)).ThenCart(Sent, "Us: 410 + 0; Labora: 3 + 14.9, free with 27");

    [Fact]
    public void are_two_where_a_line_is_sent_elsewhere_and_each_pays_freight() =>
        Given(Ann.Fills(ReferenceKeys.ShipTo, "halle-7"), Ann.Put(Tips, 9), Ann.Put(Tubes, 3)).When(Bob.Sends(Tubes, "kiel"))
            .ThenCart(Sent, "Labora to halle-7: 27 + 14.9, free with 3; Labora to kiel: 12 + 9.9, free with 38");

    [Fact]
    public void are_one_where_a_line_is_sent_to_the_carts_own_place() =>
        Given(Ann.Fills(ReferenceKeys.ShipTo, "kiel"), Ann.Put(Tips, 1), Ann.Put(Tubes, 3)).When(Bob.Sends(Tubes, "kiel")).ThenCart(cart => cart.Parts.Length, 1);

    [Fact]
    public void go_where_the_cart_goes() => Given(Ann.Put(Tips, 10)).When(Bob.Fills(ReferenceKeys.ShipTo, "kiel")).ThenCart(Sent, "Labora to kiel: 30 + 0");

    [Fact]
    public void pin_the_terms_of_the_line_that_was_added_last() => Given(Ann.Put(Tips, 10)).When(Bob.Adds(Tubes, 1)).ThenCart(Sent, "Labora: 34 + 9.9, free with 16");

    [Fact]
    public void keep_those_terms_when_lines_change_places() =>
        Given(Ann.Put(Tips, 10), Ann.Put(Tubes, 1)).When(Bob.Moves(Tubes, null)).ThenCart(Sent, "Labora: 34 + 9.9, free with 16");

    [Fact]
    public void keep_those_terms_whatever_the_catalog_says_later() =>
        Given(Ann.Put(Tips, 1)).Catalog(Tips with { Freight = null }).When(Bob.Changes(Tips, 1)).ThenCart(Sent, "Labora: 6 + 14.9, free with 24");

    [Fact]
    public void do_not_count_what_was_removed() => Given(Ann.Put(Tips, 5), Ann.Put(Lamp, 1)).When(Bob.Removes(Tips)).ThenCart(Sent, "Us: 10 + 0");

    [Fact]
    public void add_up_to_the_total_with_freight() => Given(Ann.Put(Tips, 5), Ann.Put(Lamp, 1)).When(Bob.Changes(Lamp, 1)).ThenTotal(15 + 20 + 14.90m);

    [Fact]
    public void say_no_amount_to_who_sees_no_prices() =>
        Given(Ann.Put(Tips, 5)).When(Bob.Changes(Tips, 1)).ThenCart(cart => Sent(cart.SeenBy(new Sight(Cart: true, Prices: false))), "Labora: - + -");

    [Fact]
    public void leave_no_total_to_who_sees_no_prices() =>
        Given(Ann.Put(Tips, 5)).When(Bob.Changes(Tips, 1)).ThenCart(cart => Amount(cart.SeenBy(new(true, false)).Total), "-");

    private static string Sent(Cart cart) => string.Join("; ", cart.Parts.Select(Sent));

    private static string Sent(Part part) =>
        $"{part.Supplier}{(part.ShipTo is { } place ? $" to {place}" : null)}: {Amount(part.Goods)} + {Amount(part.Freight)}{(part.ToFree is { } more ? $", free with {Amount(more)}" : null)}";

    private static string Amount(Money? money) => money?.Amount.ToString("G29", CultureInfo.InvariantCulture) ?? "-";
}
