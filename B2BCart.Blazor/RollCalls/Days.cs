using System.Globalization;

namespace B2BCart.Blazor.RollCalls;

/// <summary>A day as it stands in a sentence: "Fri 27 Nov". The month is a word in every language.</summary>
public static class Days
{
    public static string Say(DateOnly day) => day.ToString(CultureInfo.CurrentCulture.TwoLetterISOLanguageName == "de" ? "ddd, d. MMMM" : "ddd d MMM", CultureInfo.CurrentCulture);
}
