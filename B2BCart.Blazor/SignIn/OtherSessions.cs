using B2BCart.Blazor.People;
using B2BCart.Blazor.Storage;

namespace B2BCart.Blazor.SignIn;

/// <summary>Ends all sessions of a person but the one of this request, when they sign in with something else from now on.</summary>
public sealed class OtherSessions(Door door, PeopleBook people, IHttpContextAccessor context)
{
    /// <summary>Requests of the others are refused from now on; what is open for them is cut once this answer is out, because the page that asked has to have its new session first.</summary>
    public async Task EndAsync(Account account)
    {
        await door.RefreshSignInAsync(account);
        people.Forget(account.Company);
        context.HttpContext?.Response.OnCompleted(() => people.RefreshAsync(account.Company));
    }
}
