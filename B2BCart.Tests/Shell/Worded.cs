using System.Collections.Frozen;
using B2BCart.Blazor.People;
using B2BCart.Blazor.Shell;
using B2BCart.Core.Carts;
using B2BCart.Core.Kernel;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Localization;

namespace B2BCart.Tests.Shell;

/// <summary>The words of the program, without the program.</summary>
internal static class Worded
{
    private static readonly ServiceProvider Services = new ServiceCollection().AddLogging().AddLocalization().BuildServiceProvider();

    public static Wording Of() => new(Services.GetRequiredService<IStringLocalizerFactory>());

    /// <summary>Somebody of the company of the specs who reads that cart; Bob has a name.</summary>
    public static Reader ReaderOf(Cart cart)
    {
        var company = new B2BCart.Blazor.People.Company(
            Cast.Company, "Specs", Currency.Of("EUR"), FrozenDictionary<UnitId, B2BCart.Blazor.Storage.UnitRow>.Empty, new Dictionary<PersonId, Named> { [Cast.Bob.Id] = new(Cast.Bob.Id, "Bob Lindqvist", "", Cast.Lab) }.ToFrozenDictionary(), FrozenDictionary<PersonId, Core.People.Person>.Empty)
        {
            Zone = TimeZoneInfo.Utc,
            Tolerance = Purse.Tolerance,
            Managers = FrozenDictionary<PersonId, PersonId>.Empty,
            Authorities = FrozenSet<PersonId>.Empty,
            LastResorts = [],
            Settings = FrozenDictionary<PersonId, Core.People.PersonSettings>.Empty,
            Stamps = FrozenDictionary<PersonId, string>.Empty,
        };
        return new(company, cart, TimeZoneInfo.Utc, CartLog.Start);
    }

    public static IStringLocalizer<T> Words<T>() => Services.GetRequiredService<IStringLocalizer<T>>();
}
