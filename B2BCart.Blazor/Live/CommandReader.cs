using System.Text.Json;
using B2BCart.Blazor.Storage;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.Live;

/// <summary>Reads a command that a stranger sent as JSON.</summary>
public static class CommandReader
{
    public static Result<CartCommand> Read(JsonElement json)
    {
        try
        {
            return json.Deserialize<CartCommand>(CartJson.Settings) switch
            {
                null => new NotACommand("It is empty."),
                AddLines lines when lines.Lines.Contains(null!) => new NotACommand("A line of it is empty."),
                var command => command,
            };
        }
        catch (Exception error) when (error is JsonException or NotSupportedException or InvalidOperationException or FormatException)
        {
            return new NotACommand(error is JsonException { Path: { Length: > 0 and < 100 } path } ? $"Its JSON does not fit at {path}." : "Its JSON does not fit.");
        }
    }
}

public sealed record NotACommand(string Why) : Refusal;
