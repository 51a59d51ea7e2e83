using MudBlazor;

namespace B2BCart.Blazor.Shell;

/// <summary>Type and depth of tokens.css for MudBlazor.</summary>
public static class ThemeType
{
    private const string Regular = "420";
    private const string Medium = "530";
    private const string Semibold = "620";
    private const string Tight = "-.011em";

    /// <summary>The fallbacks are those of tokens.css.</summary>
    private static readonly string[] Font = ["Inter", "Inter fallback", "system-ui", "-apple-system", "Segoe UI", "Roboto", "sans-serif"];

    public static Typography Typography { get; } = new()
    {
        Default = Written(new DefaultTypography(), ".8125rem", "1.125rem", Regular),
        Body1 = Written(new Body1Typography(), ".875rem", "1.25rem", Regular),
        Body2 = Written(new Body2Typography(), ".8125rem", "1.125rem", Regular),
        Caption = Written(new CaptionTypography(), ".75rem", "1rem", Regular),
        Overline = Written(new OverlineTypography(), ".6875rem", ".875rem", Regular),
        H3 = Written(new H3Typography(), "1.625rem", "2rem", Semibold, Tight),
        H4 = Written(new H4Typography(), "1.25rem", "1.75rem", Semibold, Tight),
        H5 = Written(new H5Typography(), "1.125rem", "1.375rem", Semibold, Tight),
        H6 = Written(new H6Typography(), "1rem", "1.5rem", Semibold, Tight),
        Subtitle1 = Written(new Subtitle1Typography(), ".875rem", "1.25rem", Semibold, Tight),
        Button = Written(new ButtonTypography(), ".8125rem", "1.125rem", Medium),
    };

    public static Shadow Shadows { get; } = new() { Elevation = ["none", .. Enumerable.Range(1, 25).Select(Depth)] };

    private static string Depth(int elevation) => elevation switch
    {
        1 => "var(--shadow-1)",
        <= 8 => "var(--shadow-2)",
        _ => "var(--shadow-3)",
    };

    private static T Written<T>(T type, string size, string lead, string weight, string spacing = "normal") where T : BaseTypography
    {
        (type.FontFamily, type.FontSize, type.LineHeight) = (Font, size, lead);
        (type.FontWeight, type.LetterSpacing, type.TextTransform) = (weight, spacing, "none");
        return type;
    }
}
