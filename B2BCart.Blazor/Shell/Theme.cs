using MudBlazor;

namespace B2BCart.Blazor.Shell;

/// <summary>The language of tokens.css for MudBlazor, which needs colours and no <c>var()</c>. A test compares the two.</summary>
public static class Theme
{
    public static MudTheme Of { get; } = new()
    {
        PaletteLight = Filled(new PaletteLight(), Tones.Light),
        PaletteDark = Filled(new PaletteDark(), Tones.Dark),
        LayoutProperties = new() { DefaultBorderRadius = "6px", DrawerMiniWidthLeft = "64px", AppbarHeight = "56px" },
        Typography = ThemeType.Typography,
        Shadows = ThemeType.Shadows,
    };

    /// <summary>The table at the end of LANGUAGE.md. There is no second accent, so the secondary is neutral.</summary>
    private static TPalette Filled<TPalette>(TPalette palette, Tones tones) where TPalette : Palette
    {
        (palette.Primary, palette.PrimaryContrastText) = (tones.Accent, tones.OnAccent);
        (palette.PrimaryDarken, palette.PrimaryLighten) = (tones.AccentHover, tones.AccentLine);
        (palette.Secondary, palette.SecondaryContrastText) = (tones.Ink2, tones.Surface);
        (palette.Tertiary, palette.TertiaryContrastText) = (tones.Ink2, tones.Surface);
        (palette.Success, palette.SuccessContrastText) = (tones.OkInk, tones.Surface);
        (palette.Warning, palette.WarningContrastText) = (tones.WarnInk, tones.Surface);
        (palette.Error, palette.ErrorContrastText) = (tones.DangerInk, tones.Surface);
        (palette.Info, palette.InfoContrastText) = (tones.InfoInk, tones.Surface);
        (palette.TextPrimary, palette.AppbarText) = (tones.Ink1, tones.Ink1);
        (palette.TextSecondary, palette.DrawerText) = (tones.Ink2, tones.Ink2);
        (palette.TextDisabled, palette.ActionDefault, palette.DrawerIcon) = (tones.Ink3, tones.Ink3, tones.Ink3);
        (palette.Background, palette.Surface, palette.AppbarBackground) = (tones.Bg, tones.Surface, tones.Surface);
        (palette.DrawerBackground, palette.BackgroundGray, palette.TableHover) = (tones.Surface2, tones.Surface2, tones.Surface2);
        (palette.ActionDisabledBackground, palette.TableStriped) = (tones.Surface3, tones.Surface3);
        (palette.TableLines, palette.DividerLight) = (tones.LineSoft, tones.LineSoft);
        (palette.LinesDefault, palette.Divider, palette.LinesInputs) = (tones.Line, tones.Line, tones.Control);
        palette.OverlayDark = tones.Scrim;
        (palette.HoverOpacity, palette.RippleOpacity) = (0.06, 0);
        return palette;
    }
}
