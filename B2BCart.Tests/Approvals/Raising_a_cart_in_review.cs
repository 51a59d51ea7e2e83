using B2BCart.Core.Carts;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Approvals;

/// <summary>Mia, who is asked, edits the cart herself: what adds, raises or redirects takes her own approval from her, what lowers or describes does not.</summary>
public sealed class Raising_a_cart_in_review : RequestSpec
{
    private const string Mias = "InReview: Mia is asked";
    private const string Hugos = "InReview: Hugo is asked";

    private CartSpec Edited(params Act[] edits) => Asked().Given([Ann.SharesWith(Mia, CartRole.Editor), .. edits]);

    [Fact]
    public void is_a_higher_number() => Edited().When(Mia.Sets(Desk, 6, seen: 5)).ThenCart(Stands, Hugos);

    [Fact]
    public void is_no_lower_number() => Edited().When(Mia.Sets(Desk, 4, seen: 5)).ThenCart(Stands, Mias);

    [Fact]
    public void is_one_more() => Edited().When(Mia.Changes(Desk, 1)).ThenCart(Stands, Hugos);

    [Fact]
    public void is_no_removed_line() => Edited(Ann.Put(Lamp, 2)).When(Mia.Removes(Lamp)).ThenCart(Stands, Mias);

    [Fact]
    public void is_a_line_that_is_back() => Edited(Ann.Put(Lamp, 2), Mia.Removes(Lamp)).When(Mia.Restores(Lamp)).ThenCart(Stands, Hugos);

    [Fact]
    public void is_another_place() => Edited().When(Mia.Sends(Desk, "halle-7")).ThenCart(Stands, Hugos);

    [Fact]
    public void is_another_place_for_all() => Edited().When(Mia.Fills(ReferenceKeys.ShipTo, "halle-7", seen: "kiel")).ThenCart(Stands, Hugos);

    [Fact]
    public void is_no_order_number() => Edited().When(Mia.Fills(ReferenceKeys.PoNumber, "PO-2", seen: "PO-1")).ThenCart(Stands, Mias);

    [Fact]
    public void is_no_note() => Edited().When(Mia.Notes(Desk, "oak")).ThenCart(Stands, Mias);

    [Fact]
    public void is_undone_by_a_colleague_who_raises_it_after() => Edited(Mia.Sets(Desk, 6, seen: 5)).When(Bob.Adds(Lamp, 1)).ThenCart(Stands, Mias);

    [Fact]
    public void was_a_line_brought_from_another_cart() =>
        Given([Ann.Put(Desk, 5), .. Referenced(), Ann.SharesWith(Mia, CartRole.Editor), Mia.Happened(new LineTakenIn(Lamp.Line(), Lamp, new(3), LineDetails.None, 7, [], Mia.Id, Minute(1), [], Lab4, "Lab 4", IsCopy: false))]).When(Ann.Submits()).ThenCart(Stands, Hugos);
}
