using B2BCart.Core.Approvals;
using B2BCart.Core.Catalog;
using B2BCart.Core.References;
using static B2BCart.Tests.Goods;
using static B2BCart.Tests.Purse;

namespace B2BCart.Tests.Approvals;

public sealed class What_an_answer_is_bound_to
{
    private static readonly MaterialLine Desks = new(Desk.Line(), Desk.Sku, new(5), UnitOfMeasure.Piece, 400m, 1, Euros(2_000), null);

    private static readonly Material Seen = new(Cast.Ann.Id, Euros(2_000), [Desks], [new(ReferenceKeys.ShipTo, "kiel")]);

    public static TheoryData<string, Material> Others => new()
    {
        { "another requester", Seen with { Requester = Cast.Bob.Id } },
        { "another total", Seen with { Total = Euros(2_001) } },
        { "no line", Seen with { Lines = [] } },
        { "another line", With(Desks with { Line = Lamp.Line() }) },
        { "another product", With(Desks with { Sku = Lamp.Sku }) },
        { "another quantity", With(Desks with { Quantity = new(5.5m) }) },
        { "another unit", With(Desks with { Unit = UnitOfMeasure.Of("MTR") }) },
        { "another price", With(Desks with { Amount = 400.000001m }) },
        { "another price unit", With(Desks with { Per = 100 }) },
        { "another line total", With(Desks with { Total = Euros(2_000.01m) }) },
        { "another place of a line", With(Desks with { ShipTo = "kiel" }) },
        { "another place", Seen with { References = [new(ReferenceKeys.ShipTo, "halle-7")] } },
        { "another field", Seen with { References = [new(ReferenceKeys.Contact, "kiel")] } },
        { "no field", Seen with { References = [] } },
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void is_not(string what, Material other) => other.Hash().Should().NotBe(Seen.Hash(), what);

    [Fact]
    public void is_the_same_for_5_and_5_point_0() => With(Desks with { Quantity = new(5.0m), Amount = 400.00m }).Hash().Should().Be(Seen.Hash());

    [Fact]
    public void is_no_play_on_where_one_value_ends() =>
        (Seen with { References = [new("a", "bc")] }).Hash().Should().NotBe((Seen with { References = [new("ab", "c")] }).Hash());

    [Fact]
    public void is_a_SHA_256_in_hexadecimal() => Seen.Hash().Should().MatchRegex("^[0-9a-f]{64}$");

    private static Material With(MaterialLine line) => Seen with { Lines = [line] };
}
