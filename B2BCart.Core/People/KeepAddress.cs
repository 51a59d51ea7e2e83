using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>A place that things are sent to: a new one, or one that is called or stands otherwise from now on.</summary>
public sealed record KeepAddress(AddressId Address, string Name, string Street, string City, string Country) : CompanyCommand
{
    public const int Longest = 100;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        var kept = new FirmAddress(Name.Trim(), Street.Trim(), City.Trim(), Country);
        if (new[] { kept.Name, kept.Street, kept.City }.Any(text => text.Length is 0 or > Longest) || Country.Length != 2 || !Country.All(char.IsAsciiLetterUpper)) return new NotAnAddress(Longest);
        if (firm.Addresses.Any(one => one.Key != Address && string.Equals(one.Value.Name, kept.Name, StringComparison.OrdinalIgnoreCase))) return new AddressNameTaken(kept.Name);

        return firm.Addresses.GetValueOrDefault(Address) == kept ? ImmutableArray<CompanyEvent>.Empty : ImmutableArray.Create<CompanyEvent>(new AddressKept(Address, kept.Name, kept.Street, kept.City, kept.Country));
    }
}

public sealed record AddressKept(AddressId Address, string Name, string Street, string City, string Country) : CompanyEvent;

public sealed record NotAnAddress(int Longest) : Refusal;

public sealed record AddressNameTaken(string Address) : Refusal;
