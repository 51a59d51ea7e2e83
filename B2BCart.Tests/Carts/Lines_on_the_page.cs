using B2BCart.Blazor.Carts;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.Sharing;
using B2BCart.Tests.Shell;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

public sealed class Lines_on_the_page : CartSpec
{
    private const string Shown = "Us: 1 DESK, 2 LAMP; Labora: 3 TIPS, 4 TUBES";

    [Fact]
    public void are_numbered_as_they_stand_there() => Given(Ann.Put(Desk, 1), Ann.Put(Tips, 1), Ann.Put(Lamp, 1)).When(Bob.Adds(Tubes, 1)).ThenCart(cart => Read(cart), Shown);

    [Fact]
    public void are_numbered_in_one_row_when_they_stand_together() =>
        Given(Ann.Put(Desk, 1), Ann.Put(Tips, 1), Ann.Put(Lamp, 1)).When(Bob.Adds(Tubes, 1)).ThenCart(cart => Read(cart, isByPart: false), ": 1 DESK, 2 TIPS, 3 LAMP, 4 TUBES");

    [Fact]
    public void keep_their_number_while_others_are_hidden() =>
        Given(Ann.Put(Desk, 1), Ann.Put(Tips, 1), Ann.Put(Lamp, 1)).When(Bob.Adds(Tubes, 1)).ThenCart(cart => Read(cart, LineFilter.New), "Labora: 4 TUBES");

    [Fact]
    public void have_none_once_they_are_removed() =>
        Given(Ann.Put(Desk, 1), Ann.Put(Lamp, 1)).When(Bob.Removes(Desk)).ThenCart(cart => Read(cart), "Us: 0 DESK, 1 LAMP");

    private static string Read(Cart cart, LineFilter filter = LineFilter.All, bool isByPart = true)
    {
        var reader = Worded.ReaderOf(cart);
        var board = new Board(
            cart, Access.Of(Ann, cart), Ann.Id, cart.Revision - 1, 0, [], new Dictionary<LineId, Flash>(), new Dictionary<LineId, Question>(), null, new Dictionary<Sku, Availability>(), Looks.Of(reader.Company, cart, [], null), reader);
        return string.Join("; ", board.Parts(filter, isByPart).Select(part => $"{part.Supplier}: {string.Join(", ", part.Rows.Select(row => $"{row.Number} {row.Line.Offer.Sku.Value}"))}"));
    }
}
