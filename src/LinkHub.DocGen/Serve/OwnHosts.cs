using System.Globalization;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace LinkHub.DocGen.Serve;

/// <summary>The names and addresses by which other machines reach a preview that listens for them.</summary>
internal static class OwnHosts
{
    /// <summary>
    /// The values that <c>Host</c> may have besides the loopback's names; empty if only this machine is
    /// listened for.
    /// </summary>
    /// <param name="host">The address that is listened on; null for the loopback.</param>
    /// <remarks>A name that is not this machine's own may have been pointed here by a stranger's
    /// page.</remarks>
    public static IReadOnlyCollection<string> For(IPAddress? host)
    {
        if (host is null || IPAddress.IsLoopback(host))
        {
            return host is null ? [] : [Written(host)];
        }

        var name = Dns.GetHostName();
        IEnumerable<IPAddress> addresses = IsAny(host) ? Addresses() : [host];
        return [name, name + ".local", .. addresses.Select(Written)];
    }

    /// <summary>Whether this machine can listen on an address, whatever the port.</summary>
    public static bool CanListen(IPAddress host)
    {
        try
        {
            using var socket = new Socket(host.AddressFamily, SocketType.Stream, ProtocolType.Tcp);
            socket.Bind(new IPEndPoint(host, 0));
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }

    /// <summary>The address to open; that of the loopback if all addresses are listened on.</summary>
    public static string Address(IPAddress host, int port)
    {
        var shown = !IsAny(host) ? host
            : host.AddressFamily is AddressFamily.InterNetworkV6 ? IPAddress.IPv6Loopback
            : IPAddress.Loopback;
        return string.Create(CultureInfo.InvariantCulture, $"http://{Written(shown)}:{port}/");
    }

    /// <summary>Who can reach the preview now, as a clause, or null if only this machine can.</summary>
    public static string? Warning(IPAddress host)
    {
        if (IPAddress.IsLoopback(host))
        {
            return null;
        }

        var where = IsAny(host) ? "every network of this machine" : $"the network of {Written(host)}";
        return $"warning: whoever is on {where} can now read the content, unpublished parts and other brands' "
            + "hubs included, and fill in its forms; nothing is encrypted and nobody is asked for a password";
    }

    private static bool IsAny(IPAddress host) => host.Equals(IPAddress.Any) || host.Equals(IPAddress.IPv6Any);

    private static IEnumerable<IPAddress> Addresses()
    {
        try
        {
            return NetworkInterface.GetAllNetworkInterfaces()
                .SelectMany(network => network.GetIPProperties().UnicastAddresses)
                .Select(unicast => unicast.Address);
        }
        catch (NetworkInformationException)
        {
            return [];
        }
    }

    // As a browser writes it: in brackets, without the zone.
    private static string Written(IPAddress address) => address.AddressFamily is AddressFamily.InterNetworkV6
        ? $"[{new IPAddress(address.GetAddressBytes())}]"
        : address.ToString();
}
