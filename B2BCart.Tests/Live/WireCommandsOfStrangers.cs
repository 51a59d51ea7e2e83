using System.Text;
using System.Text.Json;
using B2BCart.Blazor.Live;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using B2BCart.Tests.Storage;
using CsCheck;

namespace B2BCart.Tests.Live;

public sealed class Commands_of_strangers
{
    private const string Line = "0193a000-0000-7000-8000-0000000000b1";

    private static readonly byte[][] Sent = [.. Example.TypesOf<CartCommand>().Select(type => CartJson.Write((CartCommand)Example.Of(type)))];

    private static readonly Gen<string> Garbage = Any(
        "null", "true", "[]", "{}", "[null]", "\"\"", "\"x\"", "-1", "0", "1e400", "79228162514264337593543950335", "-79228162514264337593543950335", "0.0000000000000000000000000001",
        "\"00000000-0000-0000-0000-000000000000\"", "{\"type\":\"Undo\"}", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]]", "\"\\u0000\"", "{\"$ref\":\"1\"}", "99");

    public static TheoryData<string> Broken =>
    [
        "null", "[]", "1", "\"AddLine\"", "{}", "{\"type\":1}", "{\"type\":\"Nothing\"}", "{\"type\":\"LineAdded.1\"}",
        "{\"type\":\"AddLine\"}",
        "{\"type\":\"AddLine\",\"sku\":\"BOLT-8\",\"quantity\":1}",
        "{\"type\":\"AddLine\",\"sku\":\"BOLT-8\",\"quantity\":1,\"details\":null}",
        "{\"type\":\"AddLine\",\"sku\":null,\"quantity\":1,\"details\":{}}",
        "{\"type\":\"AddLine\",\"sku\":\"\",\"quantity\":1,\"details\":{}}",
        "{\"type\":\"AddLine\",\"sku\":\"BOLT-8\",\"quantity\":\"1\",\"details\":{}}",
        "{\"type\":\"AddLines\",\"lines\":null}",
        "{\"type\":\"AddLines\",\"lines\":[null]}",
        "{\"type\":\"AddLines\",\"lines\":[{\"sku\":\"BOLT-8\"}]}",
        "{\"type\":\"CreateCart\",\"name\":\"Lab\"}",
        "{\"type\":\"CreateCart\",\"name\":\"Lab\",\"currency\":null}",
        "{\"type\":\"CreateCart\",\"name\":null,\"currency\":\"EUR\"}",
        "{\"type\":\"CreateCart\",\"name\":\"Lab\",\"currency\":\"euro\"}",
        "{\"type\":\"ShareCart\",\"role\":\"Editor\"}",
        "{\"type\":\"ChangeQuantity\",\"line\":\"" + Line + "\"}",
        "{\"type\":\"ChangeQuantity\",\"line\":\"not an id\",\"by\":1}",
    ];

    [Theory]
    [MemberData(nameof(Broken))]
    public void are_refused_when_broken(string json) => Read(json).IsRefused(out _, out _).Should().BeTrue(because: "{0} is no command", json);

    [Theory]
    [InlineData("{\"type\":\"SetNote\",\"line\":\"" + Line + "\"}")]
    [InlineData("{\"line\":\"" + Line + "\",\"by\":2,\"type\":\"ChangeQuantity\",\"more\":{\"than\":\"asked\"}}")]
    [InlineData("{\"type\":\"RestoreLine\",\"line\":\"" + Line + "\"}")]
    [InlineData("{\"type\":\"AddLine\",\"sku\":\"BOLT-8\",\"quantity\":1,\"details\":{}}")]
    public void are_read_without_what_may_be_missing(string json) => Read(json).IsRefused(out _, out _).Should().BeFalse();

    /// <summary>Bytes changed, dropped or doubled, and values put in the place of others.</summary>
    [Fact]
    public void never_throw_however_garbled()
    {
        var byByte = Gen.Select(Any(Sent), Gen.Int[0, 10_000], Gen.Byte, Gen.Int[0, 2], Mutated);
        var byValue = Gen.Select(Any(Sent), Gen.Int[0, 40], Garbage, Replaced);
        Gen.OneOf(byByte, byValue).Sample(DecideIfRead, iter: 5_000, threads: 1);
    }

    private static void DecideIfRead(string json)
    {
        JsonElement element;
        try
        {
            element = JsonDocument.Parse(json).RootElement;
        }
        catch (JsonException)
        {
            return;
        }

        if (CommandReader.Read(element).IsRefused(out _, out var command)) return;
        var log = new Log();
        log.Created();
        log.Next(Shop.Ann, new LineAdded(new(Guid.Parse("0193a000-0000-7000-8000-0000000000e1")), Shop.Bolts, new(3), LineDetails.None, 1));
        var offers = new Dictionary<Sku, Offer> { [Shop.Bolts.Sku] = Shop.Bolts };
        if (command.NeedsOffers(log.Cart).Count() > 2_000) return;

        var revisions = command.NeedsRevisions(log.Cart, Shop.Ann.Id).Select(step => log.Revisions[(int)step.Revision - 1]);
        var facts = Facts.Of(Shop.Ann, Shop.NewCommand(), Shop.Morning) with { Offers = offers, IsGranteeKnown = true, Revisions = [.. revisions] };
        command.Decide(log.Cart, facts).IsRefused(out _, out var decided);
        foreach (var one in decided?.Events ?? []) CartJson.Write(one.ApplyTo(log.Cart, new(Shop.Ann.Id, Shop.Morning, 3)));
    }

    private static Gen<T> Any<T>(params T[] of) => Gen.Int[0, of.Length - 1].Select(which => of[which]);

    private static Result<CartCommand> Read(string json) => CommandReader.Read(JsonDocument.Parse(json).RootElement);

    private static string Mutated(byte[] json, int at, byte with, int how)
    {
        var bytes = json.ToList();
        at %= bytes.Count;
        if (how == 0) bytes[at] = with;
        if (how == 1) bytes.RemoveAt(at);
        if (how == 2) bytes.InsertRange(at, bytes.Skip(at).Take(with).ToList());
        return Encoding.UTF8.GetString([.. bytes]);
    }

    private static string Replaced(byte[] json, int which, string with)
    {
        var text = Encoding.UTF8.GetString(json);
        var values = System.Text.RegularExpressions.Regex.Matches(text, """(?<=[:\[,])("(?:[^"\\]|\\.)*"(?!:)|-?[0-9.]+|true|\{[^{}]*\}|\[[^\[\]]*\])""");
        if (values.Count == 0) return with;
        var value = values[which % values.Count];
        return text[..value.Index] + with + text[(value.Index + value.Length)..];
    }
}
