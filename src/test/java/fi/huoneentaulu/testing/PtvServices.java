package fi.huoneentaulu.testing;

/** Services in PTV's form for tests; they are old, so that no reader of the shared installation sees them. */
public final class PtvServices {
    private static final String EDITED = "2019-05-02T08:00:00";

    private PtvServices() {}

    /** The id of a service. */
    public static String id(int number) {
        return "5e71ce00-0000-4000-8000-%012d".formatted(number);
    }

    /** The id of its channel. */
    public static String channelId(int number) {
        return "c4a2e100-0000-4000-8000-%012d".formatted(number);
    }

    /** A service with a channel. */
    public static String service(int number, String name) {
        return """
                {"id":"%s","publishingStatus":"Published","modified":"%s","areaType":"LimitedType",
                 "serviceNames":[{"language":"fi","value":"%s","type":"Name"}],
                 "serviceDescriptions":[{"language":"fi","value":"Lyhyesti %d.","type":"Summary"}],
                 "areas":[{"type":"Municipality","code":"217"}],"serviceChargeType":"FreeOfCharge","languages":["fi"],
                 "serviceChannels":[{"serviceChannel":{"id":"%s","name":"Kanava"},"description":[],"serviceHours":[]}],
                 "organizations":[{"roleType":"Responsible","organization":{"id":"0f000000-0000-4000-8000-000000000001",
                  "name":"Koekylän kunta"}}]}""".formatted(id(number), EDITED, name, number, channelId(number));
    }

    /** The channel of a service. */
    public static String channel(int number) {
        return """
                {"id":"%s","serviceChannelType":"Phone","serviceChannelNames":[{"language":"fi","value":"Puhelin %d",
                 "type":"Name"}],"phoneNumbers":[{"language":"fi","prefixNumber":"+358","number":"6%06d"}]}""".formatted(channelId(number), number, number);
    }

    /** Lets a stub know services 1 to a number, with their channels. */
    public static void fill(PtvStub stub, int services) {
        for (int number = 1; number <= services; number++) {
            stub.service(id(number), service(number, "Palvelu " + number));
            stub.channel(channelId(number), channel(number));
        }
    }
}
