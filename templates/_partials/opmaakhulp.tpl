{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<details class="opmaakhulp">
<summary>Zo werkt opmaak<span class="alleen-gehoord"> bij: {{LABEL}}</span></summary>
<p>Wat u typt, komt er zo in te staan. Alleen dit heeft een betekenis:</p>
<ul>
<li><code>**vet**</code> wordt <strong>vet</strong>. <code>*schuin*</code> en <code>_schuin_</code> worden <em>schuin</em>.</li>
<li>Zet die tekens aan het begin en het einde van een woord, op dezelfde regel. Dus <code>2*8</code> blijft 2*8.</li>
<li>Begin twee of meer regels na elkaar met <code>-</code>, <code>+</code>, <code>*</code>, <code>•</code>, <code>1.</code> of <code>a)</code>. Dat wordt een lijst. Uw eigen tekens en nummers blijven staan.</li>
<li>Begint de volgende regel met spaties, dan hoort die bij het punt erboven.</li>
<li>Een webadres dat met <code>http</code> begint, wordt een link.</li>
<li><code>[de wet](webadres)</code> toont “de wet” als link, met het webadres erachter.</li>
<li>Een nieuwe regel blijft een nieuwe regel. Een lege regel begint een nieuwe alinea.</li>
<li>Plakt u rijen uit een tabel, dan blijven de kolommen staan.</li>
<li>Verder heeft niets een betekenis. Zo maakt <code>#</code> geen kop.</li>
</ul>
</details>
