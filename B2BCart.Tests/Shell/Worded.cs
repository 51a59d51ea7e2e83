using B2BCart.Blazor.Shell;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Shell;

/// <summary>The words of the program, without the program.</summary>
internal static class Worded
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();

    public static Wording Of() => new(Services.GetRequiredService<IStringLocalizerFactory>());

    public static IStringLocalizer<T> Words<T>() => Services.GetRequiredService<IStringLocalizer<T>>();
}
