namespace B2BCart.Blazor.Shell;

/// <summary>The colours of tokens.css that MudBlazor's parts are drawn with; each property is the token of the same name.</summary>
public sealed record Tones
{
    public required string Bg { get; init; }
    public required string Surface { get; init; }
    public required string Surface2 { get; init; }
    public required string Surface3 { get; init; }
    public required string LineSoft { get; init; }
    public required string Line { get; init; }
    public required string Control { get; init; }
    public required string Ink1 { get; init; }
    public required string Ink2 { get; init; }
    public required string Ink3 { get; init; }
    public required string Accent { get; init; }
    public required string AccentHover { get; init; }
    public required string AccentLine { get; init; }
    public required string OnAccent { get; init; }
    public required string OkInk { get; init; }
    public required string WarnInk { get; init; }
    public required string DangerInk { get; init; }
    public required string InfoInk { get; init; }
    public required string Scrim { get; init; }

    public static Tones Light { get; } = new()
    {
        Bg = "#f4f6f7",
        Surface = "#ffffff",
        Surface2 = "#f9fafb",
        Surface3 = "#ecf0f1",
        LineSoft = "#e9edee",
        Line = "#dbe1e2",
        Control = "#848e91",
        Ink1 = "#151d1f",
        Ink2 = "#414b4e",
        Ink3 = "#5b6568",
        Accent = "#0a707f",
        AccentHover = "#055d6b",
        AccentLine = "#88cad8",
        OnAccent = "#ffffff",
        OkInk = "#1d6e3f",
        WarnInk = "#855100",
        DangerInk = "#b32626",
        InfoInk = "#2f58a8",
        Scrim = "rgba(16,25,27,0.38)",
    };

    public static Tones Dark { get; } = new()
    {
        Bg = "#0e1415",
        Surface = "#151b1d",
        Surface2 = "#191f21",
        Surface3 = "#222a2d",
        LineSoft = "#222a2c",
        Line = "#2b3436",
        Control = "#6b7679",
        Ink1 = "#e9eeef",
        Ink2 = "#b9c2c5",
        Ink3 = "#98a3a5",
        Accent = "#58bdcb",
        AccentHover = "#7fd3de",
        AccentLine = "#2a6a74",
        OnAccent = "#06191c",
        OkInk = "#7ed9a1",
        WarnInk = "#f0c16a",
        DangerInk = "#fa9c98",
        InfoInk = "#9dbdf8",
        Scrim = "rgba(0,0,0,0.6)",
    };
}
