{{%AUTOESCAPE context="HTML"}}<span class="oordeel {{SOORT}}"><b>{{LETTER}}</b> {{NAAM}}</span>
