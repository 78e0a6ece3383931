# De eerste klus: een lantaarn, twee draden.

lantern-title = De lantaarn op de hoek
lantern-situation = De lantaarn op de hoek is uit. Daan en Worst zien niets.
lantern-briefing-1 = Hé! Het is hier zo donker. Worst loopt overal tegenaan.
lantern-briefing-2 = Twee draden, dan brandt hij. Bruin naar bruin, blauw naar blauw. Jij mag.
lantern-part-box = voeding
lantern-part-lamp = lantaarn
lantern-req-lit = De lantaarn brandt.
lantern-explorer-hint-1 = Pak een klem vast en sleep naar de andere.
lantern-explorer-hint-2 = Stroom loopt een rondje: heen én terug. Dus twee draden.
lantern-explorer-hint-3 = Sleep van bruin naar bruin. Sleep dan van blauw naar blauw.
lantern-client-thanks = Ik zie je! En kijk, Worst ziet zijn stok weer.
lantern-client-retry = Hallo? Ik zwaai wel, maar dat zie jij niet.
lantern-miss-dark-title = Zwaaien in het donker
lantern-miss-dark-text = Eén draad is geen rondje. Stroom moet heen én terug kunnen.
lantern-miss-dark-picture = Een donkere straat. Je ziet alleen een witte hand die zwaait, en een staart.
lantern-miss-short-title = Tsss!
lantern-miss-short-text = Bruin en blauw raakten elkaar zonder lamp ertussen. Dan loopt er te veel stroom. De voeding laat los.
lantern-miss-short-picture = Een vonk zo groot als een vuurvlieg. Worst blaft ertegen. De vonk blaft niet terug.
lantern-keepsake = lantaarntje van klei
lantern-keepsake-text = Zelf gemaakt. Worst heeft er even op gekauwd.
lantern-deed = Ik liet een straatlantaarn branden.
lantern-wiring-tell-lit = De lantaarn springt aan. Daan zwaait met twee armen. Worst kwispelt.
lantern-wiring-say-lit = Ik zie je! En Worst ziet zijn stok weer!
lantern-wiring-tell-dark = Het blijft donker. Ergens zwaait er iemand, denk je.
lantern-wiring-say-dark = Hallo? Ik zwaai wel, maar dat zie jij niet.
