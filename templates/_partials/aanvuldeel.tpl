{{%AUTOESCAPE context="HTML"}}{{! SPDX-License-Identifier: EUPL-1.2 }}<section aria-labelledby="aanvullen">
<h2 id="aanvullen">Dit moet u eerst aanvullen</h2>
<p class="warning">Pas daarna {{WAARVOOR}}. Een reden is hier niet genoeg. Kies een regel om naar de plaats te gaan waar u dat aanvult.</p>
<ul>
{{#HIAAT}}
<li>{{#LINK}}<a href="{{PAD}}">{{TEKST}}</a>{{/LINK}}{{#ZONDER_LINK}}{{TEKST}}{{/ZONDER_LINK}}</li>
{{/HIAAT}}
</ul>
</section>
