using System.Text.Json;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;

namespace B2BCart.Tests.Storage;

/// <summary>A sample of every event ever stored is kept for good: what was written once must be readable for ever.</summary>
public sealed class Stored_events
{
    private static readonly JsonSerializerOptions Compact = new() { Encoder = CartJson.Settings.Encoder };

    public static TheoryData<string> Samples => [.. typeof(Stored_events).Assembly.GetManifestResourceNames().Where(name => name.EndsWith(".json", StringComparison.Ordinal))];

    public static TheoryData<string> Names => [.. CartNames.Events.Values];

    [Theory]
    [MemberData(nameof(Names))]
    public void have_a_sample_each(string name) => ReadSample(name + ".json").GetProperty("type").GetString().Should().Be(name);

    [Theory]
    [MemberData(nameof(Samples))]
    public void are_read_and_written_again_as_they_were(string sample)
    {
        var stored = JsonSerializer.Serialize(ReadSample(sample), Compact);

        var read = JsonSerializer.Deserialize<CartEvent>(stored, CartJson.Settings)!;

        JsonSerializer.Serialize(read, CartJson.Settings).Should().Be(stored);
        CartNames.Events[read.GetType()].Should().Be(Path.GetFileNameWithoutExtension(sample));
    }

    [Fact]
    public void are_all_named() => CartNames.Events.Keys.Should().BeEquivalentTo(Example.TypesOf<CartEvent>());

    [Fact]
    public void are_refused_when_nobody_knows_their_name()
    {
        var read = () => CartJson.Read<CartEvent>("""{"type":"LineAdded.9","line":"0193a000-0000-7000-8000-0000000000b1"}"""u8);

        read.Should().Throw<JsonException>();
    }

    private static JsonElement ReadSample(string name)
    {
        using var stream = typeof(Stored_events).Assembly.GetManifestResourceStream(name);
        return JsonSerializer.Deserialize<JsonElement>(stream ?? throw new FileNotFoundException($"Write Storage/Samples/{name}, and never change it again."));
    }
}
