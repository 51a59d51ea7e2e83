using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace B2BCart.Tests.SignIn;

/// <summary>A passkey made of software: does what a browser and a device do together (WebAuthn level 2, attestation "none", ES256).</summary>
internal sealed class SoftKey : IDisposable
{
    private const byte Present = 1, Verified = 4, HasKey = 64;

    private readonly ECDsa _key = ECDsa.Create(ECCurve.NamedCurves.nistP256);
    private readonly byte[] _id = RandomNumberGenerator.GetBytes(32);
    private string _user = "";
    private byte _count;

    /// <summary>Which site the browser says it is at.</summary>
    public string? Origin { get; set; }

    /// <summary>The device has asked for finger, face or PIN.</summary>
    public bool IsVerified { get; set; } = true;

    /// <param name="options">As the server answered them.</param>
    /// <returns>What the browser posts.</returns>
    public string Make(string options, Uri at)
    {
        var asked = JsonNode.Parse(options)!;
        _user = asked["user"]!["id"]!.GetValue<string>();
        var point = _key.ExportParameters(includePrivateParameters: false).Q;
        byte[] cose = [0xA5, 1, 2, 3, 0x26, 0x20, 1, 0x21, 0x58, 32, .. point.X!, 0x22, 0x58, 32, .. point.Y!];
        byte[] data = [.. Data(at, HasKey), .. new byte[16], 0, (byte)_id.Length, .. _id, .. cose];
        byte[] attestation = [0xA3, .. Text("fmt"), .. Text("none"), .. Text("attStmt"), 0xA0, .. Text("authData"), 0x58, (byte)data.Length, .. data];
        return Answer(new() { ["clientDataJSON"] = Client("webauthn.create", asked, at), ["attestationObject"] = Base64Url.EncodeToString(attestation), ["transports"] = new JsonArray("internal") });
    }

    public string SignIn(string options, Uri at)
    {
        var client = Client("webauthn.get", JsonNode.Parse(options)!, at);
        _count++;
        var data = Data(at, 0);
        var signature = _key.SignData([.. data, .. SHA256.HashData(Base64Url.DecodeFromChars(client))], HashAlgorithmName.SHA256, DSASignatureFormat.Rfc3279DerSequence);
        return Answer(new() { ["clientDataJSON"] = client, ["authenticatorData"] = Base64Url.EncodeToString(data), ["signature"] = Base64Url.EncodeToString(signature), ["userHandle"] = _user });
    }

    public void Dispose() => _key.Dispose();

    private byte[] Data(Uri at, byte flag) => [.. SHA256.HashData(Encoding.UTF8.GetBytes(at.Host)), (byte)(Present | (IsVerified ? Verified : 0) | flag), 0, 0, 0, _count];

    private string Client(string type, JsonNode asked, Uri at) =>
        Base64Url.EncodeToString(JsonSerializer.SerializeToUtf8Bytes(new { type, challenge = asked["challenge"]!.GetValue<string>(), origin = Origin ?? at.GetLeftPart(UriPartial.Authority), crossOrigin = false }));

    private string Answer(JsonObject response)
    {
        var id = Base64Url.EncodeToString(_id);
        return new JsonObject { ["id"] = id, ["rawId"] = id, ["type"] = "public-key", ["clientExtensionResults"] = new JsonObject(), ["response"] = response }.ToJsonString();
    }

    private static byte[] Text(string text) => [(byte)(0x60 + text.Length), .. Encoding.UTF8.GetBytes(text)];
}
