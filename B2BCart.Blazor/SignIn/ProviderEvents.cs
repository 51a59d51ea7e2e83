using B2BCart.Core.Kernel;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.OpenIdConnect;

namespace B2BCart.Blazor.SignIn;

/// <summary>What we do when Microsoft's handler is done with a provider's answer: let in, or say why not.</summary>
public sealed class ProviderEvents : OpenIdConnectEvents
{
    public override Task RedirectToIdentityProvider(RedirectContext context)
    {
        context.ProtocolMessage.LoginHint = context.Properties.GetParameter<string>(ProviderSchemes.Hint);
        return Task.CompletedTask;
    }

    /// <summary>RFC 9207: a provider that says who answers must be the one that was asked.</summary>
    public override Task AuthorizationCodeReceived(AuthorizationCodeReceivedContext context)
    {
        var terms = ProviderOf(context.HttpContext, context.Scheme).Terms;
        if (context.ProtocolMessage.Iss is { } issuer && !ProviderSchemes.IsIssuer(terms, issuer)) context.Fail($"{issuer} answered, not {terms.Issuer}.");
        return Task.CompletedTask;
    }

    public override async Task TicketReceived(TicketReceivedContext context)
    {
        context.HandleResponse();
        var door = context.HttpContext.RequestServices.GetRequiredService<ProviderDoor>();
        if ((await door.LetInAsync(ProviderOf(context.HttpContext, context.Scheme), context.Principal!)).IsRefused(out var no)) Refuse(context.HttpContext, no);
        else context.Response.Redirect(SignInEndpoints.Local(context.ReturnUri, "/"));
    }

    public override Task AccessDenied(AccessDeniedContext context)
    {
        context.HandleResponse();
        return RefuseAsync(context.HttpContext, new ProviderSaidNo(), null);
    }

    public override Task RemoteFailure(RemoteFailureContext context)
    {
        context.HandleResponse();
        return RefuseAsync(context.HttpContext, ProviderDoor.IsOut(context.Failure) ? new ProviderIsOut() : new ProviderAnswerRefused(), context.Failure);
    }

    private static Task RefuseAsync(HttpContext context, Refusal no, Exception? why)
    {
        context.RequestServices.GetRequiredService<ILogger<ProviderEvents>>().LogWarning(why, "Somebody who came back from an identity provider was not let in: {Refusal}", no.Name);
        Refuse(context, no);
        return Task.CompletedTask;
    }

    private static void Refuse(HttpContext context, Refusal no) => context.Response.Redirect(SignInEndpoints.With(no));

    private static Provider ProviderOf(HttpContext context, AuthenticationScheme scheme) => context.RequestServices.GetRequiredService<ProviderSchemes>().Of(scheme.Name);
}
