namespace B2BCart.Blazor.References;

public static class ReferencesSetup
{
    public static IServiceCollection AddReferences(this IServiceCollection services) => services.AddSingleton<ReferenceBook>();
}
