using System.Globalization;
using System.Text.RegularExpressions;
using B2BCart.Core.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.Catalog;

/// <summary>Says in words what the catalog answers: the sentence of this room with its names in braces filled in.</summary>
public sealed partial class CatalogSentences(IStringLocalizer<CatalogWords> words)
{
    public string Of(Refusal refusal) => Of(refusal.Name, refusal);

    /// <param name="data">Its properties fill the braces.</param>
    public string Of(string sentence, object data) =>
        InBraces().Replace(words[sentence].Value, name => Said(data.GetType().GetProperty(name.Groups[1].Value)?.GetValue(data)));

    private string Said(object? value) => value switch
    {
        CatalogColumn column => words[$"Column.{column}"].Value,
        UnitOfMeasure unit => words[$"Unit.{unit.Code}.many"].Value,
        Quantity quantity => quantity.Value.ToString("#,0.######", CultureInfo.CurrentCulture),
        decimal number => number.ToString("#,0.######", CultureInfo.CurrentCulture),
        int number => number.ToString("#,0", CultureInfo.CurrentCulture),
        IEnumerable<string> texts => string.Join(", ", texts),
        _ => value?.ToString() ?? "",
    };

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex InBraces();
}
