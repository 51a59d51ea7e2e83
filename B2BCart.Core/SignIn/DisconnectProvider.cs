using System.Collections.Immutable;
using B2BCart.Core.Kernel;
using B2BCart.Core.People;

namespace B2BCart.Core.SignIn;

/// <summary>From now on everybody signs in here. Who came by the provider keeps what they have, and gets a password by mail.</summary>
/// <param name="Issuer">Of the provider that is connected; nothing if there is none.</param>
public sealed record DisconnectProvider(string? Issuer) : CompanyCommand
{
    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm) =>
        Issuer is null ? ImmutableArray<CompanyEvent>.Empty : ImmutableArray.Create<CompanyEvent>(new ProviderDisconnected(Issuer));
}

public sealed record ProviderDisconnected(string Issuer) : CompanyEvent;
