// Made from the OpenAPI document by "npm run types" in apps/web. Not to be changed by hand.
export interface paths {
    "/vergaderingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    dossier?: string;
                    van?: string;
                    tot?: string;
                    gehouden?: boolean;
                    ingelezen?: boolean;
                    sort?: "datum" | "-datum";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            facetten: {
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                ingelezen: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vergaderingen: {
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** Format: date */
                                datum: string;
                                volgnummer: number;
                                gehouden: boolean;
                                /** Format: date */
                                verslagVastgesteldOp: string | null;
                                verslagen: number;
                                aantallen: {
                                    besluiten: number;
                                    standpunten: number;
                                    mededelingen: number;
                                    acties: number;
                                };
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PlanDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/verplaatsingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VerplaatsDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerVergaderingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/agendapunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AgendapuntDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/presentielijsten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PresentielijstDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/verwachtingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VerwachtingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/verwachtingen/{verwachtingId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    verwachtingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BeeindigVerwachtingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vaststellingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VaststellingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InhoudDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/lakkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/doorhalingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/bevestigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BevestigDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/bevestigingsintrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/koppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KoppelDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/ontkoppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["KoppelDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/geheimhoudingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LegOpDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/geheimhoudingen/{geheimhoudingId}/bekrachtigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                    geheimhoudingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["BekrachtigDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/geheimhoudingen/{geheimhoudingId}/verlengingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                    geheimhoudingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VerlengDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/geheimhoudingen/{geheimhoudingId}/opheffingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                    geheimhoudingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HefOpDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/voortgangsmeldingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VoortgangDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/afdoeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AfdoeningDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VervallenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/termijnverleggingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["TermijnverleggingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/overdrachten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OverdrachtDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}/heropeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VervallenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    thema?: string;
                    naam?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            dossiers: {
                                /** Format: uuid */
                                dossierId: string;
                                naam: string;
                                aliassen: string[];
                                thema: string | null;
                                /** Format: date */
                                geslotenOp: string | null;
                                samengevoegd: string[];
                                vastleggingen: number;
                                overleggen: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                }[];
                                /** Format: date */
                                eersteDatum: string | null;
                                /** Format: date */
                                laatsteDatum: string | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpenDossierDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/namen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["NaamDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/aliassen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AliasDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/aliassen/{aliasId}/vervallenverklaringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                    aliasId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/samenvoegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["DossierSamenvoegingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/ongedaanmakingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/sluitingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["SluitingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/heropeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["HeropeningDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{dossierId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    dossierId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerDossierDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    naam?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            personen: {
                                /** Format: uuid */
                                persoonId: string;
                                naam: string;
                                functies: {
                                    /** Format: uuid */
                                    functieId: string;
                                    rol: string;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    /** Format: date */
                                    van: string | null;
                                    /** Format: date */
                                    tot: string | null;
                                }[];
                                samengevoegd: string[];
                                vastleggingen: number;
                                links: {
                                    /** Format: starts_with */
                                    standpunten: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PersoonDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/functies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    persoonId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AanvaardFunctieDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/functies/{functieId}/beeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    persoonId: string;
                    functieId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LegNeerDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/samenvoegingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    persoonId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["PersoonSamenvoegingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{persoonId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    persoonId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerPersoonDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overleggen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            overleggen: {
                                /** Format: uuid */
                                overlegId: string;
                                naam: string;
                                /** @enum {string} */
                                soort: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
                                district: string | null;
                                /** Format: date */
                                opgehevenOp: string | null;
                                ingelezen: {
                                    aantal: number;
                                    /** Format: date */
                                    van: string | null;
                                    /** Format: date */
                                    tot: string | null;
                                };
                                leden: {
                                    soort: string;
                                    naam: string;
                                    tooi: string | null;
                                    /** Format: date */
                                    van: string | null;
                                    /** Format: date */
                                    tot: string | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OverlegDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overleggen/{overlegId}/lidmaatschappen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    overlegId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LidmaatschapDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overleggen/{overlegId}/lidmaatschapsbeeindigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    overlegId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LidmaatschapsbeeindigingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overleggen/{overlegId}/opheffingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    overlegId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OpheffingDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/overleggen/{overlegId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    overlegId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerOverlegDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documenten/{documentId}/lakkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["LakDocumentDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documenten/{documentId}/rectificaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    documentId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["RectificeerDocumentDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            terugkoppelingen: {
                                /** Format: uuid */
                                terugkoppelingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** Format: date */
                                datum: string;
                                naam: string;
                                /** @enum {string} */
                                fase: "ontvangen" | "overgenomen" | "ingetrokken";
                                wijze: ("direct" | "beoordeeld") | null;
                                voorstellen: number;
                                open: number;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["ImportDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/aanvaardingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["AanvaardVoorstelDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/wijzigingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InhoudDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/verwerpingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["VerwerpDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/voorstellen/{vastleggingId}/heropeningen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/voorstellen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["InhoudDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/overgeslagen-passages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OvergeslagenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/overnames": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["OvernameDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}/intrekkingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    terugkoppelingId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wisverzoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    fase?: "gevraagd" | "goedgekeurd" | "afgewezen" | "uitgevoerd";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            wisverzoeken: {
                                /** Format: uuid */
                                wisverzoekId: string;
                                /** @enum {string} */
                                fase: "gevraagd" | "goedgekeurd" | "afgewezen" | "uitgevoerd";
                                grond: string;
                                doelen: {
                                    /** @enum {string} */
                                    soort: "vastlegging" | "voorstel" | "persoon" | "document" | "dossier" | "agendapunt" | "gebruiker" | "vergadering" | "terugkoppeling" | "overleg" | "verwachting" | "wisverzoek" | "register";
                                    /** Format: uuid */
                                    id: string;
                                    velden: string[];
                                }[];
                                gevraagd: {
                                    /** Format: date-time */
                                    op: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                };
                                beslist: {
                                    /** Format: date-time */
                                    op: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                } | null;
                                uitgevoerd: {
                                    /** Format: date-time */
                                    op: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                } | null;
                                links: {
                                    /** Format: starts_with */
                                    wisverzoek: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path?: never;
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["WisverzoekDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wisverzoeken/{wisverzoekId}/goedkeuringen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    wisverzoekId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["GoedkeuringDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wisverzoeken/{wisverzoekId}/afwijzingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header: {
                    "Idempotency-Key": string;
                    "If-Match"?: string;
                };
                path: {
                    wisverzoekId: string;
                };
                cookie?: never;
            };
            requestBody: {
                content: {
                    "application/json": components["schemas"]["MetRedenDto"];
                };
            };
            responses: {
                200: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
                201: {
                    headers: {
                        ETag?: string;
                        Location?: string;
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            vastgelegd: boolean;
                            positie: string | null;
                        } & {
                            [key: string]: unknown;
                        };
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/documenten/{documentId}/weergaven/{weergaveId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    documentId: string;
                    weergaveId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WeergaveAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/terugkoppelingen/{terugkoppelingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    terugkoppelingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["TerugkoppelingAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{vergaderingId}/vastleggingen/{vastleggingId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    vergaderingId: string;
                    vastleggingId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["VastleggingAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/wisverzoeken/{wisverzoekId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    wisverzoekId: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["WisverzoekAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/besluitvorming": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    onderwerp: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            onderwerp: string;
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            gevondenVia: ("naam" | "alias" | "tekst") | null;
                            meerduidig: boolean;
                            dossiers: {
                                /** Format: uuid */
                                dossierId: string;
                                naam: string;
                                aliassen: string[];
                                /** @enum {string} */
                                gevondenVia: "naam" | "alias" | "tekst";
                            }[];
                            ookGenoemdIn: {
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                aantal: number;
                            }[];
                            nietGevonden: string[];
                            lijkend: {
                                /** Format: uuid */
                                dossierId: string;
                                naam: string;
                            }[];
                            overleggen: {
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** @enum {string} */
                                soort: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
                                district: string | null;
                                /** @enum {string} */
                                stand: "besloten" | "aangehouden" | "besproken-zonder-besluit" | "verwacht" | "geen-gegevens";
                                /** Format: date */
                                eerstBehandeldOp: string | null;
                                /** Format: date */
                                laatstBehandeldOp: string | null;
                                achterstandInDagen: number | null;
                                ingelezen: {
                                    aantal: number;
                                    /** Format: date */
                                    van: string | null;
                                    /** Format: date */
                                    tot: string | null;
                                };
                                besluiten: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                vervallenBesluiten: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                standpunten: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                afwijkendeStandpunten: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                toelichtingen: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                mededelingen: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                vragen: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                acties: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                doorgehaald: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                                verwacht: {
                                    /** Format: date */
                                    sinds: string;
                                    bron: {
                                        overleg: {
                                            /** Format: uuid */
                                            overlegId: string;
                                            naam: string;
                                        };
                                        /** Format: date */
                                        datum: string;
                                        vastlegging: {
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: uuid */
                                            overlegId: string;
                                            /** Format: date */
                                            datum: string;
                                            volgorde: number;
                                            /** @enum {string} */
                                            soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                            tekst: string | null;
                                            passages: {
                                                /** Format: uuid */
                                                documentId: string;
                                                /** Format: uuid */
                                                weergaveId: string;
                                                vanRegel: number;
                                                totRegel: number;
                                                citaat: string;
                                            }[];
                                            spreker: {
                                                /** Format: uuid */
                                                persoonId: string | null;
                                                naam: string | null;
                                                rol: string | null;
                                                organisatie: {
                                                    soort: string;
                                                    naam: string | null;
                                                } | null;
                                                vermelding: string;
                                                overgenomen: boolean;
                                            } | null;
                                            basis: ("uitgesproken" | "afgeleid") | null;
                                            strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                            namens: string | null;
                                            besluit: {
                                                /** @enum {string} */
                                                uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                                uitkomstWoorden: string | null;
                                                /** Format: date */
                                                beslotenOp: string;
                                                /** Format: date */
                                                ingangsdatum: string | null;
                                                /** Format: date */
                                                einddatum: string | null;
                                                voorwaarden: string[];
                                                stemming: {
                                                    wijze: string | null;
                                                    voor: number | null;
                                                    tegen: number | null;
                                                    woorden: string;
                                                } | null;
                                                kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                                strijdig: boolean;
                                                relaties: {
                                                    /** @enum {string} */
                                                    richting: "uit" | "in";
                                                    /** @enum {string} */
                                                    soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                                    /** Format: uuid */
                                                    vastleggingId: string;
                                                    /** Format: uuid */
                                                    vergaderingId: string;
                                                    /** Format: date */
                                                    datum: string | null;
                                                    doorgehaald: boolean;
                                                }[];
                                            } | null;
                                            besluitVanDerden: {
                                                orgaan: string;
                                                uitkomst: string;
                                            } | null;
                                            actie: {
                                                houder: string | null;
                                                gevraagdAan: string[];
                                                termijn: {
                                                    /** Format: date */
                                                    datum: string | null;
                                                    woorden: string | null;
                                                } | null;
                                                stand: ("open" | "afgedaan" | "vervallen") | null;
                                                /** Format: date */
                                                standSinds: string | null;
                                                teLaat: boolean;
                                                afdoening: {
                                                    /** Format: date */
                                                    datum: string;
                                                    woorden: string | null;
                                                    bewijs: {
                                                        /** @enum {string} */
                                                        soort: "document" | "vastlegging";
                                                        /** Format: uuid */
                                                        id: string;
                                                    }[];
                                                } | null;
                                            } | null;
                                            dossiers: {
                                                /** Format: uuid */
                                                dossierId: string;
                                                naam: string;
                                            }[];
                                            /** @enum {string} */
                                            herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                            zekerheid: number | null;
                                            /** @enum {string} */
                                            vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                            bevestigd: boolean;
                                            versie: number;
                                            doorhaling: {
                                                reden: string | null;
                                                /** Format: date-time */
                                                bekendOp: string;
                                                nummer: number;
                                            } | null;
                                        };
                                    };
                                } | null;
                            }[];
                            gezamenlijkeStandpunten: {
                                /** Format: date */
                                sinds: string;
                                overleggen: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                }[];
                                bron: {
                                    overleg: {
                                        /** Format: uuid */
                                        overlegId: string;
                                        naam: string;
                                    };
                                    /** Format: date */
                                    datum: string;
                                    vastlegging: {
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: uuid */
                                        overlegId: string;
                                        /** Format: date */
                                        datum: string;
                                        volgorde: number;
                                        /** @enum {string} */
                                        soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                        tekst: string | null;
                                        passages: {
                                            /** Format: uuid */
                                            documentId: string;
                                            /** Format: uuid */
                                            weergaveId: string;
                                            vanRegel: number;
                                            totRegel: number;
                                            citaat: string;
                                        }[];
                                        spreker: {
                                            /** Format: uuid */
                                            persoonId: string | null;
                                            naam: string | null;
                                            rol: string | null;
                                            organisatie: {
                                                soort: string;
                                                naam: string | null;
                                            } | null;
                                            vermelding: string;
                                            overgenomen: boolean;
                                        } | null;
                                        basis: ("uitgesproken" | "afgeleid") | null;
                                        strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                        namens: string | null;
                                        besluit: {
                                            /** @enum {string} */
                                            uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                            uitkomstWoorden: string | null;
                                            /** Format: date */
                                            beslotenOp: string;
                                            /** Format: date */
                                            ingangsdatum: string | null;
                                            /** Format: date */
                                            einddatum: string | null;
                                            voorwaarden: string[];
                                            stemming: {
                                                wijze: string | null;
                                                voor: number | null;
                                                tegen: number | null;
                                                woorden: string;
                                            } | null;
                                            kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                            strijdig: boolean;
                                            relaties: {
                                                /** @enum {string} */
                                                richting: "uit" | "in";
                                                /** @enum {string} */
                                                soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                                /** Format: uuid */
                                                vastleggingId: string;
                                                /** Format: uuid */
                                                vergaderingId: string;
                                                /** Format: date */
                                                datum: string | null;
                                                doorgehaald: boolean;
                                            }[];
                                        } | null;
                                        besluitVanDerden: {
                                            orgaan: string;
                                            uitkomst: string;
                                        } | null;
                                        actie: {
                                            houder: string | null;
                                            gevraagdAan: string[];
                                            termijn: {
                                                /** Format: date */
                                                datum: string | null;
                                                woorden: string | null;
                                            } | null;
                                            stand: ("open" | "afgedaan" | "vervallen") | null;
                                            /** Format: date */
                                            standSinds: string | null;
                                            teLaat: boolean;
                                            afdoening: {
                                                /** Format: date */
                                                datum: string;
                                                woorden: string | null;
                                                bewijs: {
                                                    /** @enum {string} */
                                                    soort: "document" | "vastlegging";
                                                    /** Format: uuid */
                                                    id: string;
                                                }[];
                                            } | null;
                                        } | null;
                                        dossiers: {
                                            /** Format: uuid */
                                            dossierId: string;
                                            naam: string;
                                        }[];
                                        /** @enum {string} */
                                        herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                        zekerheid: number | null;
                                        /** @enum {string} */
                                        vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                        bevestigd: boolean;
                                        versie: number;
                                        doorhaling: {
                                            reden: string | null;
                                            /** Format: date-time */
                                            bekendOp: string;
                                            nummer: number;
                                        } | null;
                                    };
                                };
                            }[];
                            totalen: {
                                dvos: number;
                                besproken: number;
                                besloten: number;
                                aangehouden: number;
                                verwacht: number;
                                geenGegevens: number;
                                openActies: number;
                                teLateActies: number;
                            };
                            onbevestigd: {
                                aantal: number;
                                totaal: number;
                            };
                            samenvatting: string[];
                            letOp: string[];
                            nietTeWeten: string[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dossiers/{id}/geschiedenis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    weergave?: "leesbaar" | "technisch";
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            dossier: {
                                /** Format: uuid */
                                dossierId: string;
                                naam: string;
                                aliassen: string[];
                            };
                            gebeurtenissen: {
                                nummer: number;
                                /** Format: uuid */
                                gebeurtenisId: string;
                                type: string;
                                zin: string;
                                /** Format: date */
                                datum: string | null;
                                /** Format: date-time */
                                bekendOp: string;
                                actor: {
                                    /** Format: uuid */
                                    actorId: string;
                                    naam: string | null;
                                    /** @enum {string} */
                                    rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                    organisatie: string | null;
                                };
                                reden: {
                                    code: string;
                                    toelichting: string;
                                } | null;
                                /** Format: uuid */
                                vergaderingId: string | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                vastlegging: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                } | null;
                                technisch: {
                                    nummer: number;
                                    /** Format: uuid */
                                    gebeurtenisId: string;
                                    type: string;
                                    schemaVersie: number;
                                    stroom: string;
                                    revisie: number;
                                    /** Format: date-time */
                                    vastgelegdOp: string;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    actor: {
                                        /** Format: uuid */
                                        id: string;
                                        rol: string;
                                        organisatie: string | null;
                                        methode: string;
                                    };
                                    redenCode: string | null;
                                    /** Format: uuid */
                                    opdrachtId: string;
                                    /** Format: uuid */
                                    correlatieId: string;
                                    /** Format: uuid */
                                    oorzaakId: string;
                                    gegevens: {
                                        [key: string]: unknown;
                                    };
                                    links: {
                                        /** Format: starts_with */
                                        zelf: string;
                                        /** Format: starts_with */
                                        bewijs: string;
                                    };
                                } | null;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            /** Format: uuid */
                            vergaderingId: string;
                            overleg: {
                                /** Format: uuid */
                                overlegId: string;
                                naam: string;
                            };
                            /** Format: date */
                            datum: string;
                            volgnummer: number;
                            verslagVastgesteld: {
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: date */
                                datum: string;
                            } | null;
                            aanwezigen: {
                                /** Format: uuid */
                                agendapuntId: string | null;
                                /** Format: uuid */
                                persoonId: string;
                                naam: string | null;
                                rol: string | null;
                                organisatie: {
                                    soort: string;
                                    naam: string | null;
                                } | null;
                                aanwezig: boolean;
                            }[];
                            verslagen: {
                                /** Format: uuid */
                                terugkoppelingId: string;
                                /** Format: uuid */
                                documentId: string;
                                naam: string;
                                regels: number;
                                aantal: number;
                                wijze: ("direct" | "beoordeeld") | null;
                                /** Format: date-time */
                                overgenomenOp: string;
                            }[];
                            agenda: {
                                /** Format: uuid */
                                agendapuntId: string;
                                /** Format: uuid */
                                onderdeelVan: string | null;
                                titel: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                vastleggingen: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                }[];
                            }[];
                            zonderAgendapunt: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                            }[];
                            aantallen: {
                                vastleggingen: number;
                                doorgehaald: number;
                                besluiten: number;
                                standpunten: number;
                                mededelingen: number;
                                acties: number;
                                onbevestigd: number;
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vastleggingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    vergadering?: string;
                    dossier?: string;
                    thema?: string;
                    van?: string;
                    tot?: string;
                    spreker?: string;
                    herkomst?: "handmatig" | "beoordeeld" | "automatisch";
                    bevestigd?: boolean;
                    doorgehaald?: boolean;
                    facetten?: boolean;
                    sort?: "datum" | "-datum" | "nummer" | "-nummer";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vastleggingen: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/besluiten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    vergadering?: string;
                    dossier?: string;
                    thema?: string;
                    van?: string;
                    tot?: string;
                    spreker?: string;
                    herkomst?: "handmatig" | "beoordeeld" | "automatisch";
                    bevestigd?: boolean;
                    doorgehaald?: boolean;
                    facetten?: boolean;
                    sort?: "datum" | "-datum" | "nummer" | "-nummer";
                    uitkomst?: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                    kracht?: "van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vastleggingen: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/mededelingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    vergadering?: string;
                    dossier?: string;
                    thema?: string;
                    van?: string;
                    tot?: string;
                    spreker?: string;
                    herkomst?: "handmatig" | "beoordeeld" | "automatisch";
                    bevestigd?: boolean;
                    doorgehaald?: boolean;
                    facetten?: boolean;
                    sort?: "datum" | "-datum" | "nummer" | "-nummer";
                    soort?: "mededeling" | "toelichting";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vastleggingen: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/standpunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    vergadering?: string;
                    dossier?: string;
                    thema?: string;
                    van?: string;
                    tot?: string;
                    spreker?: string;
                    herkomst?: "handmatig" | "beoordeeld" | "automatisch";
                    bevestigd?: boolean;
                    doorgehaald?: boolean;
                    facetten?: boolean;
                    sort?: "datum" | "-datum" | "nummer" | "-nummer";
                    soort?: "standpunt" | "vraag";
                    strekking?: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vastleggingen: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/acties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    overleg?: string;
                    vergadering?: string;
                    dossier?: string;
                    thema?: string;
                    van?: string;
                    tot?: string;
                    spreker?: string;
                    herkomst?: "handmatig" | "beoordeeld" | "automatisch";
                    bevestigd?: boolean;
                    doorgehaald?: boolean;
                    facetten?: boolean;
                    sort?: "datum" | "-datum" | "nummer" | "-nummer" | "termijn" | "-termijn";
                    soort?: "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                    status?: "open" | "te-laat" | "afgedaan" | "vervallen";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            vastleggingen: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vastleggingen/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            vastlegging: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            };
                            versies: {
                                versie: number;
                                zin: string;
                                herkomst: {
                                    nummer: number;
                                    type: string;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                    reden: {
                                        code: string;
                                        toelichting: string;
                                    } | null;
                                };
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                /** Format: date */
                                datum: string;
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                /** @enum {string} */
                                herkomstWijze: "handmatig" | "beoordeeld" | "automatisch";
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                doorgehaald: boolean;
                                wijzigingen: {
                                    veld: string;
                                    naam: string;
                                    voor: unknown;
                                    na: unknown;
                                }[];
                            }[];
                            relaties: {
                                /** @enum {string} */
                                richting: "uit" | "in";
                                /** @enum {string} */
                                soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                uitkomst: string | null;
                                kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                doorgehaald: boolean;
                                strijdig: boolean;
                                links: {
                                    /** Format: starts_with */
                                    vastlegging: string;
                                };
                            }[];
                            verloop: {
                                zin: string;
                                /** Format: date */
                                datum: string;
                                woorden: string | null;
                                herkomst: {
                                    nummer: number;
                                    type: string;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                    reden: {
                                        code: string;
                                        toelichting: string;
                                    } | null;
                                };
                            }[];
                            geheimhoudingen: {
                                /** Format: uuid */
                                geheimhoudingId: string;
                                /** Format: uuid */
                                vastleggingId: string;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** Format: date */
                                datum: string;
                                grond: {
                                    /** @enum {string} */
                                    wet: "woo" | "andere";
                                    artikel: string | null;
                                    verwijzing: string | null;
                                };
                                /** @enum {string} */
                                fase: "opgelegd" | "bekrachtigd" | "opgeheven";
                                /** @enum {string} */
                                toestand: "loopt" | "opgeheven" | "verlopen" | "niet-tijdig-bekrachtigd";
                                /** Format: date */
                                opgelegdOp: string;
                                /** Format: date */
                                bekrachtigdOp: string | null;
                                /** Format: date */
                                opgehevenOp: string | null;
                                /** Format: date */
                                totEnMet: string | null;
                                /** Format: date */
                                bekrachtigenVoor: string | null;
                                verlengingen: number;
                                opTeHeffenDoor: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                stappen: {
                                    /** Format: date */
                                    datum: string;
                                    herkomst: {
                                        nummer: number;
                                        type: string;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        actor: {
                                            /** Format: uuid */
                                            actorId: string;
                                            naam: string | null;
                                            /** @enum {string} */
                                            rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                            organisatie: string | null;
                                        };
                                        reden: {
                                            code: string;
                                            toelichting: string;
                                        } | null;
                                    };
                                }[];
                                links: {
                                    /** Format: starts_with */
                                    vastlegging: string;
                                };
                            }[];
                            afhankelijk: {
                                /** @enum {string} */
                                soort: "besluit" | "actie" | "verwachting";
                                /** Format: uuid */
                                id: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/besluiten/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            vastlegging: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                            };
                            versies: {
                                versie: number;
                                zin: string;
                                herkomst: {
                                    nummer: number;
                                    type: string;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                    reden: {
                                        code: string;
                                        toelichting: string;
                                    } | null;
                                };
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                /** Format: date */
                                datum: string;
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                /** @enum {string} */
                                herkomstWijze: "handmatig" | "beoordeeld" | "automatisch";
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                doorgehaald: boolean;
                                wijzigingen: {
                                    veld: string;
                                    naam: string;
                                    voor: unknown;
                                    na: unknown;
                                }[];
                            }[];
                            relaties: {
                                /** @enum {string} */
                                richting: "uit" | "in";
                                /** @enum {string} */
                                soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                uitkomst: string | null;
                                kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                doorgehaald: boolean;
                                strijdig: boolean;
                                links: {
                                    /** Format: starts_with */
                                    vastlegging: string;
                                };
                            }[];
                            verloop: {
                                zin: string;
                                /** Format: date */
                                datum: string;
                                woorden: string | null;
                                herkomst: {
                                    nummer: number;
                                    type: string;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    actor: {
                                        /** Format: uuid */
                                        actorId: string;
                                        naam: string | null;
                                        /** @enum {string} */
                                        rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                        organisatie: string | null;
                                    };
                                    reden: {
                                        code: string;
                                        toelichting: string;
                                    } | null;
                                };
                            }[];
                            geheimhoudingen: {
                                /** Format: uuid */
                                geheimhoudingId: string;
                                /** Format: uuid */
                                vastleggingId: string;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** Format: date */
                                datum: string;
                                grond: {
                                    /** @enum {string} */
                                    wet: "woo" | "andere";
                                    artikel: string | null;
                                    verwijzing: string | null;
                                };
                                /** @enum {string} */
                                fase: "opgelegd" | "bekrachtigd" | "opgeheven";
                                /** @enum {string} */
                                toestand: "loopt" | "opgeheven" | "verlopen" | "niet-tijdig-bekrachtigd";
                                /** Format: date */
                                opgelegdOp: string;
                                /** Format: date */
                                bekrachtigdOp: string | null;
                                /** Format: date */
                                opgehevenOp: string | null;
                                /** Format: date */
                                totEnMet: string | null;
                                /** Format: date */
                                bekrachtigenVoor: string | null;
                                verlengingen: number;
                                opTeHeffenDoor: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                stappen: {
                                    /** Format: date */
                                    datum: string;
                                    herkomst: {
                                        nummer: number;
                                        type: string;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        actor: {
                                            /** Format: uuid */
                                            actorId: string;
                                            naam: string | null;
                                            /** @enum {string} */
                                            rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                            organisatie: string | null;
                                        };
                                        reden: {
                                            code: string;
                                            toelichting: string;
                                        } | null;
                                    };
                                }[];
                                links: {
                                    /** Format: starts_with */
                                    vastlegging: string;
                                };
                            }[];
                            afhankelijk: {
                                /** @enum {string} */
                                soort: "besluit" | "actie" | "verwachting";
                                /** Format: uuid */
                                id: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/geheimhoudingen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    overleg?: string;
                    vastlegging?: string;
                    toestand?: "loopt" | "opgeheven" | "verlopen" | "niet-tijdig-bekrachtigd";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            geheimhoudingen: {
                                /** Format: uuid */
                                geheimhoudingId: string;
                                /** Format: uuid */
                                vastleggingId: string;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                /** Format: uuid */
                                vergaderingId: string;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                /** Format: date */
                                datum: string;
                                grond: {
                                    /** @enum {string} */
                                    wet: "woo" | "andere";
                                    artikel: string | null;
                                    verwijzing: string | null;
                                };
                                /** @enum {string} */
                                fase: "opgelegd" | "bekrachtigd" | "opgeheven";
                                /** @enum {string} */
                                toestand: "loopt" | "opgeheven" | "verlopen" | "niet-tijdig-bekrachtigd";
                                /** Format: date */
                                opgelegdOp: string;
                                /** Format: date */
                                bekrachtigdOp: string | null;
                                /** Format: date */
                                opgehevenOp: string | null;
                                /** Format: date */
                                totEnMet: string | null;
                                /** Format: date */
                                bekrachtigenVoor: string | null;
                                verlengingen: number;
                                opTeHeffenDoor: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                stappen: {
                                    /** Format: date */
                                    datum: string;
                                    herkomst: {
                                        nummer: number;
                                        type: string;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        actor: {
                                            /** Format: uuid */
                                            actorId: string;
                                            naam: string | null;
                                            /** @enum {string} */
                                            rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder" | "systeem";
                                            organisatie: string | null;
                                        };
                                        reden: {
                                            code: string;
                                            toelichting: string;
                                        } | null;
                                    };
                                }[];
                                links: {
                                    /** Format: starts_with */
                                    vastlegging: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/besluitvormingsmatrix": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    naam?: string;
                    dossier?: string;
                    thema?: string;
                    overleg?: string;
                    overlegsoort?: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
                    sort?: "naam" | "-achterstand" | "-verdeeldheid";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            overleggen: {
                                /** Format: uuid */
                                overlegId: string;
                                naam: string;
                                /** @enum {string} */
                                soort: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
                                district: string | null;
                            }[];
                            rijen: {
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                };
                                thema: string | null;
                                cellen: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** @enum {string} */
                                    stand: "besloten" | "aangehouden" | "besproken-zonder-besluit" | "verwacht" | "geen-gegevens";
                                    /** Format: date */
                                    eerstBehandeldOp: string | null;
                                    /** Format: date */
                                    laatstBehandeldOp: string | null;
                                    leeftijdInDagen: number | null;
                                    vastleggingen: number;
                                    besluit: {
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        links: {
                                            /** Format: starts_with */
                                            zelf: string;
                                        };
                                    } | null;
                                    links: {
                                        /** Format: starts_with */
                                        vastleggingen: string;
                                    };
                                }[];
                                convergentie: {
                                    besloten: number;
                                    overleggen: number;
                                    eensluidend: boolean | null;
                                    achterstandInDagen: number | null;
                                };
                                links: {
                                    /** Format: starts_with */
                                    geschiedenis: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/personen/{id}/standpunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            persoon: {
                                /** Format: uuid */
                                persoonId: string;
                                naam: string;
                                functies: {
                                    /** Format: uuid */
                                    functieId: string;
                                    rol: string;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    /** Format: date */
                                    van: string | null;
                                    /** Format: date */
                                    tot: string | null;
                                }[];
                                samengevoegd: string[];
                            };
                            standpunten: {
                                vastlegging: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                    overleg: {
                                        /** Format: uuid */
                                        overlegId: string;
                                        naam: string;
                                    };
                                    documenten: {
                                        /** Format: uuid */
                                        documentId: string;
                                        naam: string;
                                    }[];
                                    gewist: boolean;
                                    links: {
                                        /** Format: starts_with */
                                        zelf: string;
                                        /** Format: starts_with */
                                        vergadering: string;
                                    };
                                };
                                gewijzigd: {
                                    dossier: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    };
                                    /** @enum {string} */
                                    van: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
                                    /** @enum {string} */
                                    naar: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            organisaties: {
                                sleutel: string;
                                /** @enum {string} */
                                soort: "gemeente" | "politie" | "openbaar-ministerie" | "provincie" | "veiligheidsregio" | "riec" | "rijk" | "anders";
                                naam: string | null;
                                standpunten: number;
                                links: {
                                    /** Format: starts_with */
                                    standpunten: string;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/organisaties/{sleutel}/standpunten": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    sleutel: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            organisatie: {
                                sleutel: string;
                                /** @enum {string} */
                                soort: "gemeente" | "politie" | "openbaar-ministerie" | "provincie" | "veiligheidsregio" | "riec" | "rijk" | "anders";
                                naam: string | null;
                            };
                            standpunten: {
                                vastlegging: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                    overleg: {
                                        /** Format: uuid */
                                        overlegId: string;
                                        naam: string;
                                    };
                                    documenten: {
                                        /** Format: uuid */
                                        documentId: string;
                                        naam: string;
                                    }[];
                                    gewist: boolean;
                                    links: {
                                        /** Format: starts_with */
                                        zelf: string;
                                        /** Format: starts_with */
                                        vergadering: string;
                                    };
                                };
                                gewijzigd: {
                                    dossier: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    };
                                    /** @enum {string} */
                                    van: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
                                    /** @enum {string} */
                                    naar: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/verschil": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    van: string;
                    tot?: string;
                    peildatumVan?: string;
                    peildatumTot?: string;
                    cursor?: string;
                    limit?: number;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            van: {
                                nummer: number;
                                /** Format: date */
                                peildatum: string | null;
                                /** Format: date-time */
                                bekendOp: string | null;
                            };
                            volgende: string | null;
                            verschillen: ({
                                /** @constant */
                                over: "dossier";
                                /** Format: uuid */
                                id: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                veranderingen: ("gekomen" | "weg" | "gerectificeerd" | "doorgehaald" | "verplaatst" | "dossiers" | "bevestiging" | "vertrouwelijkheid" | "kracht" | "stand" | "te-laat" | "termijn" | "houder" | "naam" | "thema" | "samenvoeging" | "sluiting" | "functies" | "gehouden" | "verslag" | "vastgesteld" | "aanwezigheid")[];
                                zin: string;
                                voor: {
                                    naam: string;
                                    thema: string | null;
                                    /** Format: uuid */
                                    wortelId: string;
                                    /** Format: date */
                                    geslotenOp: string | null;
                                } | null;
                                na: {
                                    naam: string;
                                    thema: string | null;
                                    /** Format: uuid */
                                    wortelId: string;
                                    /** Format: date */
                                    geslotenOp: string | null;
                                } | null;
                            } | {
                                /** @constant */
                                over: "persoon";
                                /** Format: uuid */
                                id: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                veranderingen: ("gekomen" | "weg" | "gerectificeerd" | "doorgehaald" | "verplaatst" | "dossiers" | "bevestiging" | "vertrouwelijkheid" | "kracht" | "stand" | "te-laat" | "termijn" | "houder" | "naam" | "thema" | "samenvoeging" | "sluiting" | "functies" | "gehouden" | "verslag" | "vastgesteld" | "aanwezigheid")[];
                                zin: string;
                                voor: {
                                    naam: string;
                                    /** Format: uuid */
                                    wortelId: string;
                                    functies: {
                                        /** Format: uuid */
                                        functieId: string;
                                        rol: string;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        /** Format: date */
                                        van: string | null;
                                        /** Format: date */
                                        tot: string | null;
                                    }[];
                                } | null;
                                na: {
                                    naam: string;
                                    /** Format: uuid */
                                    wortelId: string;
                                    functies: {
                                        /** Format: uuid */
                                        functieId: string;
                                        rol: string;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        /** Format: date */
                                        van: string | null;
                                        /** Format: date */
                                        tot: string | null;
                                    }[];
                                } | null;
                            } | {
                                /** @constant */
                                over: "vergadering";
                                /** Format: uuid */
                                id: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                veranderingen: ("gekomen" | "weg" | "gerectificeerd" | "doorgehaald" | "verplaatst" | "dossiers" | "bevestiging" | "vertrouwelijkheid" | "kracht" | "stand" | "te-laat" | "termijn" | "houder" | "naam" | "thema" | "samenvoeging" | "sluiting" | "functies" | "gehouden" | "verslag" | "vastgesteld" | "aanwezigheid")[];
                                zin: string;
                                voor: {
                                    /** Format: date */
                                    datum: string;
                                    gehouden: boolean;
                                    verslagen: number;
                                    /** Format: date */
                                    vastgesteldOp: string | null;
                                    aanwezig: number;
                                } | null;
                                na: {
                                    /** Format: date */
                                    datum: string;
                                    gehouden: boolean;
                                    verslagen: number;
                                    /** Format: date */
                                    vastgesteldOp: string | null;
                                    aanwezig: number;
                                } | null;
                            } | {
                                /** @constant */
                                over: "verwachting";
                                /** Format: uuid */
                                id: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                veranderingen: ("gekomen" | "weg" | "gerectificeerd" | "doorgehaald" | "verplaatst" | "dossiers" | "bevestiging" | "vertrouwelijkheid" | "kracht" | "stand" | "te-laat" | "termijn" | "houder" | "naam" | "thema" | "samenvoeging" | "sluiting" | "functies" | "gehouden" | "verslag" | "vastgesteld" | "aanwezigheid")[];
                                zin: string;
                                voor: {
                                    /** @enum {string} */
                                    stand: "verwacht" | "behandeld" | "niet-langer-verwacht";
                                    /** @enum {string} */
                                    soort: "behandeling" | "gezamenlijk-standpunt";
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: date */
                                    sinds: string;
                                } | null;
                                na: {
                                    /** @enum {string} */
                                    stand: "verwacht" | "behandeld" | "niet-langer-verwacht";
                                    /** @enum {string} */
                                    soort: "behandeling" | "gezamenlijk-standpunt";
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: date */
                                    sinds: string;
                                } | null;
                            } | {
                                /** @constant */
                                over: "vastlegging";
                                /** Format: uuid */
                                id: string;
                                dossier: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                } | null;
                                /** Format: date */
                                datum: string | null;
                                veranderingen: ("gekomen" | "weg" | "gerectificeerd" | "doorgehaald" | "verplaatst" | "dossiers" | "bevestiging" | "vertrouwelijkheid" | "kracht" | "stand" | "te-laat" | "termijn" | "houder" | "naam" | "thema" | "samenvoeging" | "sluiting" | "functies" | "gehouden" | "verslag" | "vastgesteld" | "aanwezigheid")[];
                                zin: string;
                                vastlegging: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** Format: uuid */
                                    vergaderingId: string;
                                    /** Format: uuid */
                                    overlegId: string;
                                    /** Format: date */
                                    datum: string;
                                    volgorde: number;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    tekst: string | null;
                                    passages: {
                                        /** Format: uuid */
                                        documentId: string;
                                        /** Format: uuid */
                                        weergaveId: string;
                                        vanRegel: number;
                                        totRegel: number;
                                        citaat: string;
                                    }[];
                                    spreker: {
                                        /** Format: uuid */
                                        persoonId: string | null;
                                        naam: string | null;
                                        rol: string | null;
                                        organisatie: {
                                            soort: string;
                                            naam: string | null;
                                        } | null;
                                        vermelding: string;
                                        overgenomen: boolean;
                                    } | null;
                                    basis: ("uitgesproken" | "afgeleid") | null;
                                    strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                    namens: string | null;
                                    besluit: {
                                        /** @enum {string} */
                                        uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                        uitkomstWoorden: string | null;
                                        /** Format: date */
                                        beslotenOp: string;
                                        /** Format: date */
                                        ingangsdatum: string | null;
                                        /** Format: date */
                                        einddatum: string | null;
                                        voorwaarden: string[];
                                        stemming: {
                                            wijze: string | null;
                                            voor: number | null;
                                            tegen: number | null;
                                            woorden: string;
                                        } | null;
                                        kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                        strijdig: boolean;
                                        relaties: {
                                            /** @enum {string} */
                                            richting: "uit" | "in";
                                            /** @enum {string} */
                                            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                            /** Format: uuid */
                                            vastleggingId: string;
                                            /** Format: uuid */
                                            vergaderingId: string;
                                            /** Format: date */
                                            datum: string | null;
                                            doorgehaald: boolean;
                                        }[];
                                    } | null;
                                    besluitVanDerden: {
                                        orgaan: string;
                                        uitkomst: string;
                                    } | null;
                                    actie: {
                                        houder: string | null;
                                        gevraagdAan: string[];
                                        termijn: {
                                            /** Format: date */
                                            datum: string | null;
                                            woorden: string | null;
                                        } | null;
                                        stand: ("open" | "afgedaan" | "vervallen") | null;
                                        /** Format: date */
                                        standSinds: string | null;
                                        teLaat: boolean;
                                        afdoening: {
                                            /** Format: date */
                                            datum: string;
                                            woorden: string | null;
                                            bewijs: {
                                                /** @enum {string} */
                                                soort: "document" | "vastlegging";
                                                /** Format: uuid */
                                                id: string;
                                            }[];
                                        } | null;
                                    } | null;
                                    dossiers: {
                                        /** Format: uuid */
                                        dossierId: string;
                                        naam: string;
                                    }[];
                                    /** @enum {string} */
                                    herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                    zekerheid: number | null;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    bevestigd: boolean;
                                    versie: number;
                                    doorhaling: {
                                        reden: string | null;
                                        /** Format: date-time */
                                        bekendOp: string;
                                        nummer: number;
                                    } | null;
                                    overleg: {
                                        /** Format: uuid */
                                        overlegId: string;
                                        naam: string;
                                    };
                                    documenten: {
                                        /** Format: uuid */
                                        documentId: string;
                                        naam: string;
                                    }[];
                                    gewist: boolean;
                                    links: {
                                        /** Format: starts_with */
                                        zelf: string;
                                        /** Format: starts_with */
                                        vergadering: string;
                                    };
                                };
                                voor: {
                                    /** Format: date */
                                    datum: string;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    versie: number;
                                    dossiers: string[];
                                    doorgehaald: boolean;
                                    bevestigd: boolean;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    uitkomst: string | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    teLaat: boolean;
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    houder: string | null;
                                } | null;
                                na: {
                                    /** Format: date */
                                    datum: string;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    versie: number;
                                    dossiers: string[];
                                    doorgehaald: boolean;
                                    bevestigd: boolean;
                                    /** @enum {string} */
                                    vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                    uitkomst: string | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    teLaat: boolean;
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    houder: string | null;
                                } | null;
                            })[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/vergaderingen/{id}/volledigheid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    id: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            /** Format: uuid */
                            vergaderingId: string;
                            verslagen: {
                                /** Format: uuid */
                                terugkoppelingId: string;
                                /** Format: uuid */
                                documentId: string;
                                naam: string;
                                /** @enum {string} */
                                fase: "ontvangen" | "overgenomen" | "ingetrokken";
                                wijze: ("direct" | "beoordeeld") | null;
                                aantallen: {
                                    [key: string]: number;
                                };
                                regels: {
                                    regel: number;
                                    /** @enum {string} */
                                    wijze: "vastgelegd" | "doorgehaald" | "voorgesteld" | "verworpen" | "overgeslagen" | "onverantwoord";
                                    stukken: {
                                        /** @enum {string} */
                                        wijze: "vastgelegd" | "doorgehaald" | "voorgesteld" | "verworpen" | "overgeslagen" | "onverantwoord";
                                        /** Format: uuid */
                                        vastleggingId: string | null;
                                        reden: string | null;
                                        /** Format: uuid */
                                        actorId: string;
                                    }[];
                                }[];
                                voorstellen: {
                                    /** Format: uuid */
                                    vastleggingId: string;
                                    /** @enum {string} */
                                    soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                    /** @enum {string} */
                                    stand: "open" | "aanvaard" | "gewijzigd" | "verworpen";
                                    verworpenOm: string | null;
                                    stukken: {
                                        /** Format: uuid */
                                        documentId: string;
                                        vanRegel: number;
                                        vanTeken: number;
                                        totRegel: number;
                                        totTeken: number;
                                    }[];
                                    /** Format: uuid */
                                    actorId: string;
                                }[];
                                verschillen: {
                                    /** @enum {string} */
                                    soort: "regels-onverantwoord" | "voorstel-niet-beslist" | "voorstel-niet-vastgelegd" | "aantal-wijkt-af";
                                    vanRegel: number | null;
                                    totRegel: number | null;
                                    /** Format: uuid */
                                    vastleggingId: string | null;
                                    verwacht: number | null;
                                    gevonden: number | null;
                                }[];
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/audittrail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    type?: "RegisterIngericht" | "SleutelGewisseld" | "AnkerVastgelegd" | "RegisterHersteld" | "GebruikerAangemeld" | "OverlegIngesteld" | "LidmaatschapBegonnen" | "LidmaatschapBeeindigd" | "OverlegOpgeheven" | "OverlegGegevensGerectificeerd" | "PersoonGeregistreerd" | "FunctieAanvaard" | "FunctieNeergelegd" | "PersoonSamengevoegd" | "PersoonGegevensGerectificeerd" | "DossierGeopend" | "DossierHernoemd" | "AliasToegevoegd" | "AliasVervallen" | "DossierSamengevoegd" | "SamenvoegingOngedaan" | "DossierGesloten" | "DossierHeropend" | "DossierGegevensGerectificeerd" | "DocumentOpgenomen" | "DocumentGelakt" | "DocumentGegevensGerectificeerd" | "TerugkoppelingOntvangen" | "VastleggingVoorgesteld" | "PassageOvergeslagen" | "VoorstelAanvaard" | "VoorstelGewijzigd" | "VoorstelVerworpen" | "VoorstelHeropend" | "TerugkoppelingOvergenomen" | "TerugkoppelingIngetrokken" | "VergaderingGepland" | "VergaderingVerplaatst" | "VergaderingGegevensGerectificeerd" | "AgendapuntOpgenomen" | "AanwezigheidVastgelegd" | "MededelingVastgelegd" | "StandpuntVastgelegd" | "BesluitVastgelegd" | "ActieVastgelegd" | "OvernameVoltooid" | "BehandelingVerwacht" | "BehandelingNietLangerVerwacht" | "VerslagVastgesteld" | "VastleggingBevestigd" | "BevestigingIngetrokken" | "VastleggingGerectificeerd" | "VastleggingDoorgehaald" | "VastleggingGekoppeld" | "VastleggingOntkoppeld" | "VastleggingGelakt" | "GeheimhoudingOpgelegd" | "GeheimhoudingBekrachtigd" | "GeheimhoudingVerlengd" | "GeheimhoudingOpgeheven" | "VoortgangGemeld" | "ActieAfgedaan" | "ActieVervallen" | "TermijnVerlegd" | "ActieOvergedragen" | "ActieHeropend" | "WissingGevraagd" | "WissingGoedgekeurd" | "WissingAfgewezen" | "WissingUitgevoerd" | "GereserveerdVoor" | "Vrijgegeven";
                    categorie?: "Register" | "Gebruiker" | "Overleg" | "Persoon" | "Dossier" | "Document" | "Terugkoppeling" | "Vergadering" | "Actie" | "Wisverzoek" | "Reservering";
                    object?: string;
                    vergadering?: string;
                    vastlegging?: string;
                    actor?: string;
                    reden?: string;
                    metReden?: boolean;
                    van?: string;
                    tot?: string;
                    sort?: "nummer" | "-nummer";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            audittrail: {
                                /** Format: uuid */
                                uuid: string;
                                bron: string;
                                /** Format: uuid */
                                applicatieId: string;
                                applicatieWeergave: string;
                                /** Format: uuid */
                                gebruikersId: string;
                                gebruikersWeergave: string;
                                /** @enum {string} */
                                actie: "create" | "partial_update" | "destroy";
                                actieWeergave: string;
                                resultaat: number;
                                hoofdObject: string;
                                resource: string;
                                resourceUrl: string;
                                toelichting: string | null;
                                resourceWeergave: string;
                                /** Format: date-time */
                                aanmaakdatum: string;
                                wijzigingen: {
                                    oud: {
                                        revisie: number;
                                    } | null;
                                    nieuw: {
                                        revisie: number;
                                        gebeurtenis: string;
                                    };
                                };
                                nummer: number;
                                type: string;
                                stroom: string;
                                /** Format: date-time */
                                bekendOp: string;
                                redenCode: string | null;
                                /** Format: uuid */
                                correlatieId: string;
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/zoeken": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    q: string;
                    sort?: "relevantie" | "-datum";
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            vraag: string;
                            verstaanAls: {
                                zin: string;
                                delen: {
                                    /** @enum {string} */
                                    soort: "woord" | "zinsdeel" | "veld" | "en" | "of" | "niet";
                                    binnen: number | null;
                                    vraag: string;
                                    zin: string;
                                    zonder: string;
                                }[];
                            } | null;
                            toelichtingen: string[];
                            dossiers: {
                                /** Format: uuid */
                                dossierId: string;
                                naam: string;
                                aliassen: string[];
                                links: {
                                    /** Format: starts_with */
                                    geschiedenis: string;
                                };
                            }[] | null;
                            personen: {
                                /** Format: uuid */
                                persoonId: string;
                                naam: string;
                                vastleggingen: number;
                                links: {
                                    /** Format: starts_with */
                                    standpunten: string;
                                };
                            }[] | null;
                            totaal: number | null;
                            totaalIsOndergrens: boolean | null;
                            facetten: {
                                soort: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                overleg: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                dossier: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                thema: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                jaar: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                spreker: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                uitkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                strekking: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                herkomst: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                bevestigd: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                doorgehaald: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                                status: {
                                    waarde: string;
                                    naam: string | null;
                                    aantal: number;
                                }[];
                            } | null;
                            volgende: string | null;
                            treffers: {
                                /** Format: uuid */
                                vastleggingId: string;
                                /** Format: uuid */
                                vergaderingId: string;
                                /** Format: uuid */
                                overlegId: string;
                                /** Format: date */
                                datum: string;
                                volgorde: number;
                                /** @enum {string} */
                                soort: "mededeling" | "toelichting" | "standpunt" | "vraag" | "besluit" | "verzoek" | "toezegging" | "actiepunt" | "afspraak";
                                tekst: string | null;
                                passages: {
                                    /** Format: uuid */
                                    documentId: string;
                                    /** Format: uuid */
                                    weergaveId: string;
                                    vanRegel: number;
                                    totRegel: number;
                                    citaat: string;
                                }[];
                                spreker: {
                                    /** Format: uuid */
                                    persoonId: string | null;
                                    naam: string | null;
                                    rol: string | null;
                                    organisatie: {
                                        soort: string;
                                        naam: string | null;
                                    } | null;
                                    vermelding: string;
                                    overgenomen: boolean;
                                } | null;
                                basis: ("uitgesproken" | "afgeleid") | null;
                                strekking: ("voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend") | null;
                                namens: string | null;
                                besluit: {
                                    /** @enum {string} */
                                    uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
                                    uitkomstWoorden: string | null;
                                    /** Format: date */
                                    beslotenOp: string;
                                    /** Format: date */
                                    ingangsdatum: string | null;
                                    /** Format: date */
                                    einddatum: string | null;
                                    voorwaarden: string[];
                                    stemming: {
                                        wijze: string | null;
                                        voor: number | null;
                                        tegen: number | null;
                                        woorden: string;
                                    } | null;
                                    kracht: ("van-kracht" | "nog-niet-van-kracht" | "niet-meer-van-kracht") | null;
                                    strijdig: boolean;
                                    relaties: {
                                        /** @enum {string} */
                                        richting: "uit" | "in";
                                        /** @enum {string} */
                                        soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
                                        /** Format: uuid */
                                        vastleggingId: string;
                                        /** Format: uuid */
                                        vergaderingId: string;
                                        /** Format: date */
                                        datum: string | null;
                                        doorgehaald: boolean;
                                    }[];
                                } | null;
                                besluitVanDerden: {
                                    orgaan: string;
                                    uitkomst: string;
                                } | null;
                                actie: {
                                    houder: string | null;
                                    gevraagdAan: string[];
                                    termijn: {
                                        /** Format: date */
                                        datum: string | null;
                                        woorden: string | null;
                                    } | null;
                                    stand: ("open" | "afgedaan" | "vervallen") | null;
                                    /** Format: date */
                                    standSinds: string | null;
                                    teLaat: boolean;
                                    afdoening: {
                                        /** Format: date */
                                        datum: string;
                                        woorden: string | null;
                                        bewijs: {
                                            /** @enum {string} */
                                            soort: "document" | "vastlegging";
                                            /** Format: uuid */
                                            id: string;
                                        }[];
                                    } | null;
                                } | null;
                                dossiers: {
                                    /** Format: uuid */
                                    dossierId: string;
                                    naam: string;
                                }[];
                                /** @enum {string} */
                                herkomst: "handmatig" | "beoordeeld" | "automatisch";
                                zekerheid: number | null;
                                /** @enum {string} */
                                vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
                                bevestigd: boolean;
                                versie: number;
                                doorhaling: {
                                    reden: string | null;
                                    /** Format: date-time */
                                    bekendOp: string;
                                    nummer: number;
                                } | null;
                                overleg: {
                                    /** Format: uuid */
                                    overlegId: string;
                                    naam: string;
                                };
                                documenten: {
                                    /** Format: uuid */
                                    documentId: string;
                                    naam: string;
                                }[];
                                gewist: boolean;
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    vergadering: string;
                                };
                                gemarkeerd: {
                                    tekst: {
                                        tekst: string;
                                        treffer: boolean;
                                    }[] | null;
                                    passages: {
                                        tekst: string;
                                        treffer: boolean;
                                    }[][];
                                    spreker: {
                                        tekst: string;
                                        treffer: boolean;
                                    }[] | null;
                                };
                            }[];
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gebeurtenissen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                    cursor?: string;
                    limit?: number;
                    vanaf?: number;
                };
                header?: {
                    "Last-Event-ID"?: number;
                };
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            volgende: string | null;
                            gebeurtenissen: {
                                nummer: number;
                                /** Format: uuid */
                                gebeurtenisId: string;
                                type: string;
                                schemaVersie: number;
                                stroom: string;
                                revisie: number;
                                /** Format: date-time */
                                vastgelegdOp: string;
                                /** Format: date-time */
                                bekendOp: string;
                                actor: {
                                    /** Format: uuid */
                                    id: string;
                                    rol: string;
                                    organisatie: string | null;
                                    methode: string;
                                };
                                redenCode: string | null;
                                /** Format: uuid */
                                opdrachtId: string;
                                /** Format: uuid */
                                correlatieId: string;
                                /** Format: uuid */
                                oorzaakId: string;
                                gegevens: {
                                    [key: string]: unknown;
                                };
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    bewijs: string;
                                };
                            }[];
                        };
                    };
                };
                204: {
                    headers: {
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gebeurtenissen/{nummer}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    peildatum?: string;
                    totNummer?: number;
                    bekendOp?: string;
                    naPositie?: string;
                };
                header?: never;
                path: {
                    nummer: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": {
                            nummer: number;
                            /** Format: date */
                            peildatum: string | null;
                            /** Format: date-time */
                            bekendOp: string | null;
                            voorlopig: boolean;
                            wisstand: number;
                            leesmodelVersies: {
                                [key: string]: number;
                            };
                            gebeurtenis: {
                                nummer: number;
                                /** Format: uuid */
                                gebeurtenisId: string;
                                type: string;
                                schemaVersie: number;
                                stroom: string;
                                revisie: number;
                                /** Format: date-time */
                                vastgelegdOp: string;
                                /** Format: date-time */
                                bekendOp: string;
                                actor: {
                                    /** Format: uuid */
                                    id: string;
                                    rol: string;
                                    organisatie: string | null;
                                    methode: string;
                                };
                                redenCode: string | null;
                                /** Format: uuid */
                                opdrachtId: string;
                                /** Format: uuid */
                                correlatieId: string;
                                /** Format: uuid */
                                oorzaakId: string;
                                gegevens: {
                                    [key: string]: unknown;
                                };
                                links: {
                                    /** Format: starts_with */
                                    zelf: string;
                                    /** Format: starts_with */
                                    bewijs: string;
                                };
                            };
                        };
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controlepunt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/gebeurtenissen/{nummer}/bewijs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    nummer: number;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controlelog/checkpoint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "text/plain": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controlelog/tile/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    path: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/controlelog/tile/entries/{path}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path: {
                    path: string;
                };
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/octet-stream": string;
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessie": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["SessieAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                204: {
                    headers: {
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content?: never;
                };
            };
        };
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/inzagen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: {
            parameters: {
                query?: {
                    van?: string;
                    tot?: string;
                    actor?: string;
                    object?: string;
                    limit?: number;
                    cursor?: string;
                };
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                200: {
                    headers: {
                        Link?: string;
                        ETag: components["headers"]["ETag"];
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["InzagenAntwoord"];
                    };
                };
            };
        };
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/aanmeldlinks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: {
            parameters: {
                query?: never;
                header?: never;
                path?: never;
                cookie?: never;
            };
            requestBody?: never;
            responses: {
                201: {
                    headers: {
                        "API-Version": components["headers"]["API-Version"];
                        [name: string]: unknown;
                    };
                    content: {
                        "application/json": components["schemas"]["AanmeldcodesAntwoord"];
                    };
                };
            };
        };
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PlanDto: {
            /** Format: uuid */
            overlegId: string;
            /** Format: date */
            datum: string;
            volgnummer?: number;
        };
        VerplaatsDto: {
            /** Format: date */
            datum: string;
        };
        RedenDto: {
            /** @enum {string} */
            code: "onjuist-gelezen" | "onjuist-verslag" | "dubbel" | "op-verzoek" | "gewijzigde-omstandigheden" | "privacy" | "anders";
            toelichting: string;
        };
        RectificeerVergaderingDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: date */
            datum: string;
        };
        AgendapuntDto: {
            /** Format: uuid */
            onderdeelVan: string | null;
            volgorde: number;
            titel: string;
            /** Format: uuid */
            dossierId: string | null;
        };
        OrganisatieDto: {
            /** @enum {string} */
            soort: "gemeente" | "politie" | "openbaar-ministerie" | "provincie" | "veiligheidsregio" | "riec" | "rijk" | "anders";
            naam: string | null;
        };
        AanwezigeDto: {
            /** Format: uuid */
            persoonId: string;
            /** @enum {string|null} */
            rol: "burgemeester" | "wethouder" | "voorzitter" | "portefeuillehouder" | "secretaris" | "politiechef" | "politie" | "officier-van-justitie" | "openbaar-ministerie" | "directeur" | "projectleider" | "adviseur" | "lid" | "anders" | null;
            organisatie: components["schemas"]["OrganisatieDto"] | null;
            aanwezig: boolean;
            /** Format: uuid */
            namensPersoonId: string | null;
        };
        PresentielijstDto: {
            /** Format: uuid */
            agendapuntId: string | null;
            aanwezigen: components["schemas"]["AanwezigeDto"][];
        };
        VerwachtingDto: {
            /** Format: uuid */
            dossierId: string;
            /** @enum {string} */
            soort: "behandeling" | "gezamenlijk-standpunt";
            overlegIds: string[];
            /** Format: uuid */
            vastleggingId: string;
        };
        BeeindigVerwachtingDto: {
            reden: components["schemas"]["RedenDto"];
            overlegIds: string[];
            /** Format: date */
            geldigOp: string;
        };
        VaststellingDto: {
            /** Format: uuid */
            inVergaderingId: string;
            gerectificeerd: string[];
        };
        PassageDto: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            weergaveId: string;
            vanRegel: number;
            vanTeken: number;
            totRegel: number;
            totTeken: number;
            citaat: string;
        };
        SprekerDto: {
            /** Format: uuid */
            persoonId: string | null;
            /** @enum {string|null} */
            rol: "burgemeester" | "wethouder" | "voorzitter" | "portefeuillehouder" | "secretaris" | "politiechef" | "politie" | "officier-van-justitie" | "openbaar-ministerie" | "directeur" | "projectleider" | "adviseur" | "lid" | "anders" | null;
            organisatie: components["schemas"]["OrganisatieDto"] | null;
            vermelding: string;
            overgenomen: boolean;
        };
        BesluitVanDerdenDto: {
            orgaan: string;
            uitkomst: string;
        };
        MededelingDto: {
            /** Format: uuid */
            agendapuntId: string | null;
            volgorde: number;
            tekst: string | null;
            passages: components["schemas"]["PassageDto"][];
            spreker: components["schemas"]["SprekerDto"] | null;
            dossiers: string[];
            /** @enum {string} */
            vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
            /** @enum {string|null} */
            grond: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2" | "5.4" | "andere-wet" | null;
            /** @enum {string} */
            soort: "mededeling" | "toelichting";
            besluitVanDerden: components["schemas"]["BesluitVanDerdenDto"] | null;
        };
        StandpuntDto: {
            /** Format: uuid */
            agendapuntId: string | null;
            volgorde: number;
            tekst: string | null;
            passages: components["schemas"]["PassageDto"][];
            spreker: components["schemas"]["SprekerDto"] | null;
            dossiers: string[];
            /** @enum {string} */
            vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
            /** @enum {string|null} */
            grond: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2" | "5.4" | "andere-wet" | null;
            /** @enum {string} */
            soort: "standpunt" | "vraag";
            /** @enum {string} */
            strekking: "voor" | "voor-onder-voorwaarde" | "neutraal" | "tegen" | "onbekend";
            namens: string | null;
            /** @enum {string} */
            basis: "uitgesproken" | "afgeleid";
        };
        StemmingDto: {
            /** @enum {string|null} */
            wijze: "unaniem" | "acclamatie" | "meerderheid" | "hoofdelijk" | null;
            voor: number | null;
            tegen: number | null;
            woorden: string;
        };
        RelatieDto: {
            /** @enum {string} */
            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
            /** Format: uuid */
            besluitId: string;
            /** Format: uuid */
            vergaderingId: string;
        };
        BesluitDto: {
            /** Format: uuid */
            agendapuntId: string | null;
            volgorde: number;
            tekst: string | null;
            passages: components["schemas"]["PassageDto"][];
            spreker: components["schemas"]["SprekerDto"] | null;
            dossiers: string[];
            /** @enum {string} */
            vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
            /** @enum {string|null} */
            grond: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2" | "5.4" | "andere-wet" | null;
            /** @enum {string} */
            soort: "besluit";
            /** @enum {string} */
            uitkomst: "ingestemd" | "afgewezen" | "aangehouden" | "ter-kennisname" | "verwezen" | "ingetrokken";
            uitkomstWoorden: string | null;
            /** @enum {string} */
            basis: "uitgesproken" | "afgeleid";
            /** Format: date */
            beslotenOp: string;
            /** Format: date */
            ingangsdatum: string | null;
            /** Format: date */
            einddatum: string | null;
            stemming: components["schemas"]["StemmingDto"] | null;
            voorwaarden: string[];
            relaties: components["schemas"]["RelatieDto"][];
        };
        BetrokkeneDto: {
            /** Format: uuid */
            persoonId: string | null;
            organisatie: components["schemas"]["OrganisatieDto"] | null;
            vermelding: string;
        };
        TermijnDto: {
            /** Format: date */
            datum: string | null;
            woorden: string | null;
        };
        ActieDto: {
            /** Format: uuid */
            agendapuntId: string | null;
            volgorde: number;
            tekst: string | null;
            passages: components["schemas"]["PassageDto"][];
            spreker: components["schemas"]["SprekerDto"] | null;
            dossiers: string[];
            /** @enum {string} */
            vertrouwelijkheid: "openbaar" | "intern" | "vertrouwelijk" | "geheim";
            /** @enum {string|null} */
            grond: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2" | "5.4" | "andere-wet" | null;
            /** @enum {string} */
            soort: "verzoek" | "toezegging" | "actiepunt" | "afspraak";
            houder: components["schemas"]["BetrokkeneDto"] | null;
            gevraagdAan: components["schemas"]["BetrokkeneDto"][];
            termijn: components["schemas"]["TermijnDto"] | null;
        };
        InhoudDto: {
            mededeling?: components["schemas"]["MededelingDto"];
            standpunt?: components["schemas"]["StandpuntDto"];
            besluit?: components["schemas"]["BesluitDto"];
            actie?: components["schemas"]["ActieDto"];
        };
        RectificeerDto: {
            mededeling?: components["schemas"]["MededelingDto"];
            standpunt?: components["schemas"]["StandpuntDto"];
            besluit?: components["schemas"]["BesluitDto"];
            actie?: components["schemas"]["ActieDto"];
            reden: components["schemas"]["RedenDto"];
        };
        MetRedenDto: {
            reden: components["schemas"]["RedenDto"];
        };
        BevestigDto: {
            versie: number;
        };
        KoppelDto: {
            /** Format: uuid */
            dossierId: string;
        };
        GeheimhoudingsgrondDto: {
            /** @enum {string|null} */
            wooArtikel: "5.1.1a" | "5.1.1b" | "5.1.1c" | "5.1.1d" | "5.1.1e" | "5.1.2a" | "5.1.2b" | "5.1.2c" | "5.1.2d" | "5.1.2e" | "5.1.2f" | "5.1.2g" | "5.1.2h" | "5.1.2i" | "5.1.5" | "5.2" | "5.4" | null;
            andereWet: string | null;
        };
        LegOpDto: {
            reden: components["schemas"]["RedenDto"];
            grond: components["schemas"]["GeheimhoudingsgrondDto"];
            /** Format: date */
            totEnMet: string | null;
            /** Format: date */
            bekrachtigenVoor: string | null;
            /** Format: date */
            geldigOp: string;
        };
        BekrachtigDto: {
            /** Format: date */
            geldigOp: string;
        };
        VerlengDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: date */
            totEnMet: string | null;
            /** Format: date */
            geldigOp: string;
        };
        HefOpDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: date */
            geldigOp: string;
        };
        VoortgangDto: {
            /** Format: date */
            geldigOp: string;
            woorden: string;
        };
        BewijsVastleggingDto: {
            /** Format: uuid */
            vastleggingId: string;
            /** Format: uuid */
            vergaderingId: string;
        };
        AfdoeningDto: {
            /** Format: date */
            geldigOp: string;
            documenten: string[];
            vastleggingen: components["schemas"]["BewijsVastleggingDto"][];
            woorden: string | null;
        };
        VervallenDto: {
            /** Format: date */
            geldigOp: string;
            reden: components["schemas"]["RedenDto"];
        };
        TermijnverleggingDto: {
            /** Format: date */
            geldigOp: string;
            reden: components["schemas"]["RedenDto"];
            termijn: components["schemas"]["TermijnDto"];
        };
        OverdrachtDto: {
            /** Format: date */
            geldigOp: string;
            houder: components["schemas"]["BetrokkeneDto"];
        };
        OpenDossierDto: {
            naam: string;
            thema: string | null;
        };
        NaamDto: {
            naam: string;
        };
        AliasDto: {
            alias: string;
        };
        DossierSamenvoegingDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: uuid */
            inDossierId: string;
        };
        SluitingDto: {
            /** Format: date */
            geldigOp: string;
        };
        HeropeningDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: date */
            geldigOp: string;
        };
        RectificeerDossierDto: {
            reden: components["schemas"]["RedenDto"];
            naam: string;
            thema: string | null;
            /** Format: date */
            geslotenOp: string | null;
        };
        PersoonDto: {
            naam: string;
        };
        AanvaardFunctieDto: {
            /** @enum {string} */
            rol: "burgemeester" | "wethouder" | "voorzitter" | "portefeuillehouder" | "secretaris" | "politiechef" | "politie" | "officier-van-justitie" | "openbaar-ministerie" | "directeur" | "projectleider" | "adviseur" | "lid" | "anders";
            organisatie: components["schemas"]["OrganisatieDto"] | null;
            /** Format: date */
            geldigOp: string | null;
        };
        LegNeerDto: {
            /** Format: date */
            geldigOp: string;
        };
        PersoonSamenvoegingDto: {
            reden: components["schemas"]["RedenDto"];
            /** Format: uuid */
            inPersoonId: string;
        };
        VastgelegdeFunctieDto: {
            /** @enum {string} */
            rol: "burgemeester" | "wethouder" | "voorzitter" | "portefeuillehouder" | "secretaris" | "politiechef" | "politie" | "officier-van-justitie" | "openbaar-ministerie" | "directeur" | "projectleider" | "adviseur" | "lid" | "anders";
            organisatie: components["schemas"]["OrganisatieDto"] | null;
            /** Format: uuid */
            functieId: string;
            /** Format: date */
            van: string | null;
            /** Format: date */
            tot: string | null;
        };
        RectificeerPersoonDto: {
            reden: components["schemas"]["RedenDto"];
            naam: string;
            functies: components["schemas"]["VastgelegdeFunctieDto"][];
            /** Format: uuid */
            opgegaanIn: string | null;
        };
        OverlegDto: {
            naam: string;
            /** @enum {string} */
            soort: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
            district: string | null;
            /** Format: date */
            geldigOp: string | null;
        };
        LidDto: {
            /** @enum {string} */
            soort: "gemeente" | "politie" | "openbaar-ministerie" | "provincie" | "veiligheidsregio" | "riec" | "rijk" | "anders";
            naam: string;
            tooi: string | null;
        };
        LidmaatschapDto: {
            lid: components["schemas"]["LidDto"];
            /** Format: date */
            geldigOp: string | null;
        };
        LidmaatschapsbeeindigingDto: {
            lid: components["schemas"]["LidDto"];
            /** Format: date */
            geldigOp: string;
        };
        OpheffingDto: {
            /** Format: date */
            geldigOp: string;
        };
        VastgelegdLidmaatschapDto: {
            lid: components["schemas"]["LidDto"];
            /** Format: date */
            van: string | null;
            /** Format: date */
            tot: string | null;
        };
        RectificeerOverlegDto: {
            naam: string;
            /** @enum {string} */
            soort: "dvo" | "regionaal" | "driehoek" | "bestuursvergadering" | "anders";
            district: string | null;
            /** Format: date */
            geldigOp: string | null;
            /** Format: date */
            opgehevenOp: string | null;
            lidmaatschappen: components["schemas"]["VastgelegdLidmaatschapDto"][];
            reden: components["schemas"]["RedenDto"];
        };
        StukDto: {
            vanRegel: number;
            vanTeken: number;
            totRegel: number;
            totTeken: number;
        };
        LakDocumentDto: {
            reden: components["schemas"]["RedenDto"];
            passages: components["schemas"]["StukDto"][];
            naam: string | null;
        };
        RectificeerDocumentDto: {
            reden: components["schemas"]["RedenDto"];
            naam: string;
        };
        ImportDto: {
            naam: string;
            /** Format: uuid */
            overlegId: string;
            /** Format: date */
            datum: string;
            /** Format: byte */
            inhoud: string;
            beoordelen?: boolean;
        };
        AanvaardVoorstelDto: {
            gecontroleerd: boolean;
        };
        VerwerpDto: {
            /** @enum {string} */
            reden: "geen-inhoud" | "dubbel" | "verkeerd-gelezen" | "anders";
        };
        OvergeslagenDto: {
            /** @enum {string} */
            reden: "kop" | "titel" | "opsommingsteken" | "herhaling" | "geen-inhoud" | "anders";
            stukken: components["schemas"]["StukDto"][];
        };
        OvernameDto: {
            aantal: number;
        };
        WisVastleggingDto: {
            /** Format: uuid */
            vastleggingId: string;
            /** Format: uuid */
            vergaderingId: string;
            velden: ("tekst" | "citaat" | "spreker" | "uitkomstwoorden" | "voorwaarden" | "stemming" | "namens" | "besluit-van-derden" | "houder" | "gevraagd-aan" | "termijn" | "voortgang" | "voorstelreden" | "geheimhoudingsgrond" | "toelichting")[];
        };
        WisPersoonDto: {
            /** Format: uuid */
            persoonId: string;
            velden: ("naam" | "functies" | "toelichting")[];
        };
        WisDocumentDto: {
            /** Format: uuid */
            documentId: string;
            velden: ("naam" | "inhoud" | "toelichting")[];
        };
        WisAnderDto: {
            /** @enum {string} */
            soort: "voorstel" | "dossier" | "agendapunt" | "verwachting" | "gebruiker" | "overleg" | "vergadering" | "terugkoppeling" | "wisverzoek" | "register";
            /** Format: uuid */
            id: string;
            /** Format: uuid */
            binnen: string | null;
            velden: ("tekst" | "citaat" | "spreker" | "uitkomstwoorden" | "voorwaarden" | "stemming" | "namens" | "besluit-van-derden" | "houder" | "gevraagd-aan" | "termijn" | "voortgang" | "voorstelreden" | "geheimhoudingsgrond" | "toelichting" | "naam" | "alias" | "titel" | "aanwezigheid")[];
        };
        WisverzoekDto: {
            reden: components["schemas"]["RedenDto"];
            vastleggingen: components["schemas"]["WisVastleggingDto"][];
            personen: components["schemas"]["WisPersoonDto"][];
            documenten: components["schemas"]["WisDocumentDto"][];
            andere?: components["schemas"]["WisAnderDto"][];
            /** @enum {string} */
            grond: "avg-17-lid-1" | "avg-5-lid-1-c" | "avg-5-lid-1-e" | "rechterlijk-bevel" | "andere-wet";
        };
        GoedkeuringDto: {
            /** @enum {string} */
            besluit: "goedgekeurd";
        };
        WeergaveAntwoord: {
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            weergaveId: string;
            naam: string;
            versie: number;
            regels: string[];
        };
        BedragAntwoord: {
            woorden: string;
            euro: number;
        };
        VerwijzingAntwoord: {
            woorden: string;
            /** Format: date */
            datum: string | null;
        };
        BesluitverwijzingAntwoord: {
            /** Format: uuid */
            besluitId: string;
            /** Format: uuid */
            vergaderingId: string;
        };
        HerzieningAntwoord: {
            /** @enum {string} */
            soort: "vervangt" | "wijzigt" | "herroept" | "bevestigt" | "voert-uit";
            woorden: string;
            /** Format: date */
            datum: string;
            besluiten: components["schemas"]["BesluitverwijzingAntwoord"][];
            eenduidig: boolean;
        };
        VoorstelAntwoord: {
            /** Format: uuid */
            vastleggingId: string;
            /** @enum {string} */
            stand: "open" | "aanvaard" | "gewijzigd" | "verworpen";
            verworpenOm: string | null;
            reden: string;
            zekerheid: number | null;
            bedragen: components["schemas"]["BedragAntwoord"][];
            verwijzingen: components["schemas"]["VerwijzingAntwoord"][];
            herzieningen: components["schemas"]["HerzieningAntwoord"][];
            inhoud: components["schemas"]["InhoudDto"];
        };
        PlaatsAntwoord: {
            vanRegel: number;
            /** Format: uuid */
            agendapuntId: string | null;
            volgorde: number;
            dossiers: string[];
        };
        OvergeslagenStukAntwoord: {
            vanRegel: number;
            vanTeken: number;
            totRegel: number;
            totTeken: number;
            reden: string;
        };
        TerugkoppelingAntwoord: {
            /** Format: uuid */
            terugkoppelingId: string;
            revisie: number;
            /** @enum {string} */
            fase: "ontvangen" | "overgenomen" | "ingetrokken";
            /** Format: uuid */
            vergaderingId: string;
            /** Format: uuid */
            overlegId: string;
            /** Format: date */
            datum: string;
            /** Format: uuid */
            documentId: string;
            /** Format: uuid */
            weergaveId: string;
            voorstellen: components["schemas"]["VoorstelAntwoord"][];
            plaatsen: components["schemas"]["PlaatsAntwoord"][];
            overgeslagen: components["schemas"]["OvergeslagenStukAntwoord"][];
        };
        VastleggingAntwoord: {
            /** Format: uuid */
            vergaderingId: string;
            /** Format: uuid */
            vastleggingId: string;
            revisie: number;
            versie: number;
            doorgehaald: boolean;
            inhoud: components["schemas"]["InhoudDto"];
        };
        WisdoelAntwoord: {
            /** @enum {string} */
            soort: "vastlegging" | "voorstel" | "persoon" | "document" | "dossier" | "agendapunt" | "gebruiker" | "vergadering" | "terugkoppeling" | "overleg" | "verwachting" | "wisverzoek" | "register";
            /** Format: uuid */
            id: string;
            velden: string[];
        };
        WisuitkomstAntwoord: {
            sleutels: string[];
            gebeurtenissen: number;
            documenten: number;
        };
        WisverzoekAntwoord: {
            /** Format: uuid */
            wisverzoekId: string;
            revisie: number;
            /** @enum {string} */
            fase: "gevraagd" | "goedgekeurd" | "afgewezen" | "uitgevoerd";
            grond: string;
            doelen: components["schemas"]["WisdoelAntwoord"][];
            /** Format: uuid */
            gevraagdDoor: string;
            /** Format: uuid */
            beslistDoor: string | null;
            uitkomst: components["schemas"]["WisuitkomstAntwoord"] | null;
        };
        RolAntwoord: {
            /** @enum {string} */
            rol: "lezer" | "secretaris" | "voorzitter" | "auditor" | "functionaris-gegevensbescherming" | "beheerder";
            /** Format: uuid */
            overlegId: string | null;
        };
        SessieAntwoord: {
            naam: string;
            /** @enum {string} */
            methode: "oidc" | "lokaal";
            rollen: components["schemas"]["RolAntwoord"][];
            /** Format: date-time */
            verlooptOp: string | null;
        };
        InzageActorAntwoord: {
            /** Format: uuid */
            id: string;
            naam: string;
            rol: string;
            organisatie: string | null;
            methode: string;
        };
        InzageObjectAntwoord: {
            soort: string;
            /** Format: uuid */
            id: string;
            vertrouwelijkheid: string | null;
        };
        InzageAntwoord: {
            id: string;
            traceId?: string;
            /** Format: date-time */
            tijdstip: string;
            actor: components["schemas"]["InzageActorAntwoord"];
            actie: string;
            objecten: components["schemas"]["InzageObjectAntwoord"][];
            resultaat: string;
            oorsprong: string;
        };
        InzagenAntwoord: {
            inzagen: components["schemas"]["InzageAntwoord"][];
            volgende: string | null;
        };
        AanmeldcodeAntwoord: {
            naam: string;
            code: string;
        };
        AanmeldcodesAntwoord: {
            codes: components["schemas"]["AanmeldcodeAntwoord"][];
        };
        Probleem: {
            /** Format: uri */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** Format: uri */
            instance: string;
            code: string;
            fouten?: {
                pointer?: string;
                parameter?: string;
                code: string;
                melding: string;
            }[];
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: {
        "API-Version": string;
        ETag: string;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
