using System.Globalization;
using System.Resources;
using B2BCart.Core.Kernel;

namespace B2BCart.Blazor.People;

/// <summary>Somebody as others see them.</summary>
public sealed record Named(PersonId Id, string GivenName, string Title, UnitId Unit)
{
    private static readonly ResourceManager Words = new(typeof(PeopleWords));

    private readonly string _firstName = GivenName.Split(' ')[0];

    private readonly string _initials = string.Concat(GivenName.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(part => part[0]).Take(2));

    /// <summary>May do nothing any more; history still names them.</summary>
    public bool HasLeft { get; init; }

    /// <summary>Works for the seller, and not here.</summary>
    public bool IsOfSeller { get; init; }

    /// <summary>Which former colleague they are, since name and address were erased.</summary>
    public int? Former { get; init; }

    /// <summary>In the language of who reads, where no name is left.</summary>
    public string Name => Former is { } number ? CalledFormer(number) : GivenName;

    /// <summary>Where there is little room.</summary>
    public string Brief => Former is { } number ? Called("person.former-brief", number) : _firstName;

    public string FirstName => Former is null ? _firstName : Name;

    public string Initials => Former is { } number ? $"{number}" : _initials;

    public static string CalledFormer(int number) => Called("person.former", number);

    private static string Called(string key, int number) => string.Format(CultureInfo.CurrentCulture, Words.GetString(key, CultureInfo.CurrentUICulture)!, number);
}
