using System.Collections.Frozen;
using System.Globalization;
using B2BCart.Core.People;
using Microsoft.Extensions.Localization;

namespace B2BCart.Blazor.People;

/// <summary>The rights as people call them, in each language.</summary>
public sealed class RightNames(IStringLocalizer<PeopleWords> words)
{
    private readonly FrozenDictionary<string, Rights> _rights = Read(words).ToFrozenDictionary(StringComparer.OrdinalIgnoreCase);

    public Rights? Of(string name) => _rights.TryGetValue(name, out var right) ? right : null;

    /// <summary>In the reader's language: "sees prices, may submit".</summary>
    public string Write(Rights rights) => string.Join(", ", EachRight.In(rights).Select(right => words[$"right.{right}"].Value));

    private static Dictionary<string, Rights> Read(IStringLocalizer<PeopleWords> words)
    {
        var here = CultureInfo.CurrentUICulture;
        Dictionary<string, Rights> names = new(StringComparer.OrdinalIgnoreCase);
        try
        {
            foreach (var language in PersonSettings.Languages)
            {
                CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
                foreach (var right in EachRight.All) names[words[$"right.{right}"].Value] = right;
            }
        }
        finally
        {
            CultureInfo.CurrentUICulture = here;
        }

        return names;
    }
}
