using System.Collections.Immutable;
using B2BCart.Core.Kernel;

namespace B2BCart.Core.People;

/// <summary>Lets the seller look into the company's carts for some hours. Once more = from now on, for these hours.</summary>
public sealed record GrantSupport(int Hours, string Reason) : CompanyCommand
{
    public const int MostHours = 72;

    public const int LongestReason = 200;

    public override Result<ImmutableArray<CompanyEvent>> Decide(Firm firm)
    {
        if (firm.IsSeller) return new SellerNeedsNoSupport();
        if (Hours is < 1 or > MostHours) return new NotHoursOfSupport(MostHours);
        if (Reason.Trim() is not { Length: > 0 and <= LongestReason } reason) return new SupportNeedsReason(LongestReason);

        return ImmutableArray.Create<CompanyEvent>(new SupportGranted(firm.Now.AddHours(Hours), reason));
    }
}

public sealed record SupportGranted(DateTimeOffset Until, string Reason) : CompanyEvent;

public sealed record SellerNeedsNoSupport : Refusal;

public sealed record NotHoursOfSupport(int Most) : Refusal;

public sealed record SupportNeedsReason(int Longest) : Refusal;
