using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;
using B2BCart.Core.References;
using B2BCart.Core.Sharing;
using CsCheck;
using static B2BCart.Tests.Cast;
using static B2BCart.Tests.Goods;

namespace B2BCart.Tests.Carts;

/// <summary>What somebody might send, sensible or not: numbers that become a command when the cart is known.</summary>
public sealed record Wish(int Who, int Verb, int Pick, int Other, int Much, int Text)
{
    private static readonly Sku[] Skus = [Bolts.Sku, Gloves.Sku, Cable.Sku, Paper.Sku, Bolts.Sku, Gloves.Sku, Tips.Sku, Tubes.Sku, Platinum.Sku, Acid.Sku, Laser.Sku, Unheard, default];

    private static readonly decimal[] Amounts =
        [1, 10, 20, 5, 100, 0.5m, 500, -1, -10, -5, 40, 1.25m, 0, -100, 1e-28m, -1e-28m, 9_999_999, decimal.MaxValue, decimal.MinValue];

    private static readonly string?[] Texts = [null, "roof", "cellar", "", " roof ", new('x', 501)];

    private static readonly string?[] Places = [null, "kiel", "halle-7", "", "elsewhere"];

    public static Gen<Wish> Any { get; } = Gen.Select(Gen.Int[0, 6], Gen.Int[0, 22], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99], Gen.Int[0, 99])
        .Select((who, verb, pick, other, much, text) => new Wish(who, verb, pick, other, much, text));

    /// <summary>Only adds of what may be bought, by people who may add.</summary>
    public static Gen<Wish> Add { get; } = Gen.Select(Gen.Int[0, 2], Gen.Int[0, 5], Gen.Int[0, 2], Gen.Int[0, 2])
        .Select((who, pick, much, text) => new Wish(who, 0, pick, 0, much, text));

    public Person Person => Everybody[Who];

    private Quantity Quantity => new(Amounts[Much % Amounts.Length]);

    private string? Note => Texts[Text % Texts.Length];

    private LineDetails Details => Text == 99 ? null! : new(Text % 7 == 3 ? Cleo.Id : null, Note) { ShipTo = Text % 11 == 5 ? "kiel" : null };

    private Grantee Grantee => Other switch { < 70 => Grantee.Of(Everybody[Other % 7].Id), < 80 => Grantee.Of(Lab), < 90 => Grantee.Of(Company), _ => default };

    public CartCommand On(Cart cart)
    {
        var line = LineOf(cart, Pick);
        return Verb switch
        {
            <= 3 => new AddLine(Skus[Pick % Skus.Length], Quantity, Details),
            4 => new AddLines([.. Enumerable.Range(0, Other % 5).Select(row => new NewLine(Skus[(Pick + row) % Skus.Length], new(Amounts[(Much + row) % Amounts.Length]), Details))]),
            5 or 6 => new ChangeQuantity(line.Id, Quantity.Value),
            7 or 8 => new SetQuantity(line.Id, Quantity, Other % 4 == 0 ? new(Other) : line.Quantity),
            9 => new SetNote(line.Id, Note, Other % 4 == 0 ? "seen" : line.Details.Note),
            10 or 11 => new MoveLine(line.Id, Other % 5 == 0 ? null : LineOf(cart, Other).Id),
            12 => Other % 3 == 0 ? new SaveForLater(line.Id) : new RemoveLine(line.Id),
            13 => new RestoreLine(line.Id, Other % 2 == 0 ? null : Quantity),
            14 => new CombineLines(line.Id, LineOf(cart, Other).Id),
            15 or 16 => new Undo(),
            17 => new Redo(),
            18 => new UndoChangesOf(Everybody[Other % 7].Id, CartLog.Start.AddMinutes(Much)),
            19 => Much % 2 == 0 ? new RestoreMyChanges(Other % 2 == 0 ? cart.Revision : Other) : new PutLinesBack([new(line.Id, Quantity, line.IsRemoved ? null : line.Quantity)]),
            20 or 21 => new SendLine(line.Id, Places[Text % Places.Length], Other % 4 == 0 ? "seen" : line.Details.ShipTo),
            _ => Other % 3 == 0 ? new StopSharing(Grantee) : Other % 3 == 1 ? new ShareCart(Grantee, (CartRole)(Much % 7)) : new RenameCart(Note!),
        };
    }

    /// <summary>A line of the cart, seldom one that never was.</summary>
    private static Line LineOf(Cart cart, int pick) =>
        cart.Lines.IsEmpty || pick % 20 == 19
            ? new(new(Id(12345)), Bolts, new(1), LineDetails.None, 1, [], null, default, default, null)
            : cart.Lines[pick % cart.Lines.Length];
}
