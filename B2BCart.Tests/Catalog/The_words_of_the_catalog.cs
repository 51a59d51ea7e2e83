using System.Globalization;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Catalog;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Catalog;

public sealed partial class The_words_of_the_catalog
{
    private static readonly IStringLocalizer<CatalogWords> Words =
        new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider().GetRequiredService<IStringLocalizer<CatalogWords>>();

    public static TheoryData<Type> Refusals => [.. typeof(Refusal).Assembly.GetTypes().Concat(typeof(CatalogWords).Assembly.GetTypes())
        .Where(type => type.IsSubclassOf(typeof(Refusal)) && type.Namespace is "B2BCart.Core.Kernel" or "B2BCart.Core.Catalog" or "B2BCart.Blazor.Catalog")
        .Where(type => type.IsSubclassOf(typeof(Refusal)))];

    [Theory]
    [MemberData(nameof(Refusals))]
    public void say_every_refusal_in_both_languages(Type refusal)
    {
        var english = In("en", refusal.Name);
        var german = In("de", refusal.Name);
        german.Should().NotBe(english).And.NotBe(refusal.Name);
        foreach (Match brace in Brace().Matches(english + german)) refusal.GetProperty(brace.Groups[1].Value).Should().NotBeNull();
    }

    private static string In(string language, string name)
    {
        var before = CultureInfo.CurrentUICulture;
        try
        {
            CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(language);
            var said = Words[name];
            said.ResourceNotFound.Should().BeFalse();
            return said.Value;
        }
        finally
        {
            CultureInfo.CurrentUICulture = before;
        }
    }

    [GeneratedRegex(@"\{(\w+)\}")]
    private static partial Regex Brace();
}
