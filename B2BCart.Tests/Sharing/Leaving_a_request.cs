using B2BCart.Core.Sharing;
using B2BCart.Tests.Approvals;
using static B2BCart.Tests.Cast;

namespace B2BCart.Tests.Sharing;

public sealed class Leaving_a_request : RequestSpec
{
    [Fact]
    public void is_no_leaving_for_who_is_only_asked() => Asked().When(Mia.Does(new LeaveCart())).ThenRefused(new NotAMember());
}
