using System.Text;

namespace B2BCart.Blazor.Notifications;

/// <summary>A letter as plain text.</summary>
internal static class LetterPlain
{
    public static string Write(LetterText letter, Uri link, string foot)
    {
        var text = new StringBuilder();
        foreach (var block in letter.Blocks) text.AppendJoin('\n', Lines(block)).Append("\n\n");
        if (letter.Button is { } button) text.Append(button).Append(":\n").Append(link).Append("\n\n");
        return text.Append("-- \n").Append(foot).Append('\n').ToString();
    }

    private static IEnumerable<string> Lines(LetterBlock block) => block switch
    {
        Says says => [says.Text],
        Quotes quotes => quotes.Text.Split('\n').Select(line => $"> {line.TrimEnd()}"),
        Points points => [$"{points.Title}:", .. points.Texts.Select(text => $"- {text}")],
        Tells tells => tells.Facts.Select(fact => $"{fact.Label}: {fact.Says}"),
        Lists lists => [$"{lists.Title}:", .. lists.Lines.Select(Line), .. lists.Foot is { } end ? [end] : Array.Empty<string>()],
        _ => throw new InvalidOperationException($"{block.GetType().Name} has no plain text."),
    };

    private static string Line(ListedLine line)
    {
        var price = line.Price is null ? "" : $" × {line.Price}";
        var total = line.Total is null ? "" : $" = {line.Total}";
        return $"- {line.What} ({line.Sku}): {line.Quantity}{price}{total}";
    }
}
