{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section class="hoofdstuk" aria-labelledby="betekenis">
<h2 id="betekenis">Wat dit betekent voor de mensen om wie het gaat</h2>
<p>{{INLEIDING}}</p>
{{#CRITERIUM}}
<h3><span class="code">{{CRITERIUMCODE}}</span> {{TEKST}}</h3>
<p>Oordeel: {{>OORDEEL}}</p>
<ul class="punten">
{{#PUNT}}
<li><span class="code">{{CODE}}</span> <span>{{ZIN}}</span></li>
{{/PUNT}}
</ul>
{{/CRITERIUM}}
</section>
