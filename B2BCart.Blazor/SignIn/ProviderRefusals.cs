using B2BCart.Core.Kernel;
using B2BCart.Core.SignIn;

namespace B2BCart.Blazor.SignIn;

/// <summary>The identity provider cannot be reached, or answers nothing that can be read.</summary>
public sealed record ProviderIsOut : Refusal;

/// <summary>The provider did not let them in, or they turned back.</summary>
public sealed record ProviderSaidNo : Refusal;

/// <summary>What came back was not begun here, is too old, was changed on the way, or was signed by somebody else.</summary>
public sealed record ProviderAnswerRefused : Refusal;

public sealed record EmailMissing : Refusal;

public sealed record EmailUnverified : Refusal;

/// <summary>Not of the company's domains, or of a person of another company: the same answer.</summary>
public sealed record EmailOfOthers : Refusal;

/// <summary>The provider gave this address to somebody else before.</summary>
public sealed record EmailOfSomebodyElse : Refusal;

/// <summary>Belongs to another company, or people of another company have addresses in it: the same answer.</summary>
public sealed record DomainTaken(string Domain) : Refusal;

public sealed record SecretMissing : Refusal;

/// <summary>The provider at this address calls itself something else.</summary>
public sealed record OtherIssuer(string Found) : Refusal;

/// <summary>Refusals that the sign-in page says to whom another page sent back, by the name in its address.</summary>
internal static class SentBack
{
    private static readonly Dictionary<string, Refusal> Known = new Refusal[]
    {
        new ProviderIsOut(), new ProviderSaidNo(), new ProviderAnswerRefused(), new EmailMissing(), new EmailUnverified(), new EmailOfOthers(), new EmailOfSomebodyElse(), new NoLongerHere(), new NotInvited(),
        new SignInAgain(), new TooManyTries(), new PasskeyRefused(),
    }.ToDictionary(refusal => refusal.Name);

    public static Refusal? Named(string? name) => name is null ? null : Known.GetValueOrDefault(name);
}
