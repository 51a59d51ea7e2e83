using System.Globalization;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using B2BCart.Blazor.Shell;
using MudBlazor;
using MudBlazor.Utilities;

namespace B2BCart.Tests.Shell;

/// <summary>tokens.css is the language; Theme.cs repeats it for MudBlazor, which cannot read it.</summary>
public sealed partial class The_theme
{
    private static readonly (string Token, Func<Palette, MudColor> Color)[] Table =
    [
        ("accent", palette => palette.Primary), ("on-accent", palette => palette.PrimaryContrastText),
        ("accent-hover", palette => palette.PrimaryDarken), ("accent-line", palette => palette.PrimaryLighten),
        ("ink-2", palette => palette.Secondary), ("surface", palette => palette.SecondaryContrastText),
        ("ink-2", palette => palette.Tertiary), ("surface", palette => palette.TertiaryContrastText),
        ("ok-ink", palette => palette.Success), ("surface", palette => palette.SuccessContrastText),
        ("warn-ink", palette => palette.Warning), ("surface", palette => palette.WarningContrastText),
        ("danger-ink", palette => palette.Error), ("surface", palette => palette.ErrorContrastText),
        ("info-ink", palette => palette.Info), ("surface", palette => palette.InfoContrastText),
        ("ink-1", palette => palette.TextPrimary), ("ink-1", palette => palette.AppbarText),
        ("ink-2", palette => palette.TextSecondary), ("ink-2", palette => palette.DrawerText),
        ("ink-3", palette => palette.TextDisabled), ("ink-3", palette => palette.ActionDefault), ("ink-3", palette => palette.DrawerIcon),
        ("bg", palette => palette.Background), ("surface", palette => palette.Surface), ("surface", palette => palette.AppbarBackground),
        ("surface-2", palette => palette.DrawerBackground), ("surface-2", palette => palette.BackgroundGray), ("surface-2", palette => palette.TableHover),
        ("surface-3", palette => palette.ActionDisabledBackground), ("surface-3", palette => palette.TableStriped),
        ("line-soft", palette => palette.TableLines), ("line-soft", palette => palette.DividerLight),
        ("line", palette => palette.LinesDefault), ("line", palette => palette.Divider), ("control", palette => palette.LinesInputs),
        ("scrim", palette => palette.OverlayDark),
    ];

    [Fact]
    public void says_in_light_what_the_tokens_say() => Compare(Theme.Of.PaletteLight, Tokens(":root {"));

    [Fact]
    public void says_in_dark_what_the_tokens_say() => Compare(Theme.Of.PaletteDark, Tokens(":root[data-theme=\"dark\"] {"));

    [Fact]
    public void is_the_same_for_a_dark_system_and_for_dark_by_choice() =>
        Tokens(":root[data-theme=\"dark\"] {").Should().BeEquivalentTo(Tokens(":root:not([data-theme=\"light\"]) {"));

    private static void Compare(Palette palette, Dictionary<string, string> tokens)
    {
        foreach (var (token, color) in Table)
        {
            var theirs = color(palette);
            (theirs.R, theirs.G, theirs.B, Math.Round(theirs.A / 255d, 2)).Should().Be(Color(tokens[token]), "--{0} is {1}", token, tokens[token]);
        }
    }

    private static (byte, byte, byte, double) Color(string css)
    {
        if (css is ['#', ..]) return (Hex(css, 1), Hex(css, 3), Hex(css, 5), 1);
        var parts = Rgb().Match(css).Groups.Values.Skip(1).Select(part => double.Parse(part.Value, CultureInfo.InvariantCulture)).ToArray();
        return ((byte)parts[0], (byte)parts[1], (byte)parts[2], parts[3]);
    }

    private static byte Hex(string css, int at) => byte.Parse(css.AsSpan(at, 2), NumberStyles.HexNumber, CultureInfo.InvariantCulture);

    private static Dictionary<string, string> Tokens(string block)
    {
        var css = File.ReadAllText(Path.Combine(Path.GetDirectoryName(Here())!, "../../B2BCart.Blazor/wwwroot/tokens.css"));
        var from = css.IndexOf(block, StringComparison.Ordinal);
        return Token().Matches(css[from..css.IndexOf('}', from)]).ToDictionary(match => match.Groups[1].Value, match => match.Groups[2].Value.Trim());
    }

    private static string Here([CallerFilePath] string file = "") => file;

    [GeneratedRegex(@"--([a-z0-9-]+):\s*([^;]+);")]
    private static partial Regex Token();

    [GeneratedRegex(@"rgb\((\d+) (\d+) (\d+) / ([\d.]+)\)")]
    private static partial Regex Rgb();
}
